/** The standards that ship with the program; a test compares them with the folders of `templates/`. */
export const knownStandards = ['doan', 'nd30', 'dang'] as const
export type KnownName = (typeof knownStandards)[number]
