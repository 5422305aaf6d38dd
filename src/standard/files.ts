/** What a standard's folder has of files; whatever else lies in it, such as a copy or a note, is not read. */
export function isStandardFile(name: string): boolean {
  return name === layoutFile || /^[A-Za-z][\w-]{0,59}\.hbs$/.test(name)
}

export const layoutFile = 'standard.yaml'
/** The template that a document begins with; the others are its partials. */
export const firstTemplate = 'page.hbs'

/** In bytes. What ships takes 13 KB at most, 18 KB together; an office's own comes with a stranger's pull request too. */
export const largestFile = 20 * 1024
export const largestFolder = 80 * 1024
