/** The line under an appendix's title; in running text the same words speak of other documents' attachments. */
export const attachment = /^\s*(?:\(\s*)?(?:(?:được\s+)?(?:ban hành\s+)?kèm theo|đính kèm(?:\s+theo)?)\s/iu
