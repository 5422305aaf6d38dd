/** The first line of every comment, which nobody sees: by it the one comment is found again. */
export const commentMarker = '<!-- kehoach: kế hoạch trong lần đề nghị này -->'
