/** The standards that ship with the program; a test compares them with the folders of `templates/`. */
export const knownStandards = ['doan', 'nd30', 'dang'] as const
export type KnownName = (typeof knownStandards)[number]

/** Whose they are, for editors. */
export const standardTitles: Record<KnownName, string> = {
  doan: 'Văn bản của Đoàn (Hướng dẫn 29-HD/TWĐTN-VP)',
  nd30: 'Văn bản của cơ quan nhà nước (Nghị định 30/2020/NĐ-CP)',
  dang: 'Văn bản của Đảng (Hướng dẫn 05-HD/VPTW)',
}
