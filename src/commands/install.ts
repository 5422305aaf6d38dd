const commands = {
  node: {
    win32: 'winget install OpenJS.NodeJS.LTS',
    darwin: 'brew install node',
    linux: 'tải bản LTS tại https://nodejs.org',
  },
  office: {
    win32: 'winget install TheDocumentFoundation.LibreOffice',
    darwin: 'brew install --cask libreoffice',
    linux: 'sudo apt install libreoffice-writer',
  },
  // Debian's Liberation Serif lacks letters of Vietnamese up to its version 1; Tinos has them.
  font: {
    win32: 'xem https://fonts.google.com/specimen/Tinos',
    darwin: 'brew install --cask font-tinos',
    linux: 'sudo apt install fonts-croscore',
  },
  git: { win32: 'winget install Git.Git', darwin: 'brew install git', linux: 'sudo apt install git' },
}

/** How a clerk installs what is missing, on this kind of machine. */
export function installHint(thing: keyof typeof commands, platform: NodeJS.Platform = process.platform): string {
  const byPlatform = commands[thing]
  return `Cài đặt: ${platform === 'win32' || platform === 'darwin' ? byPlatform[platform] : byPlatform.linux}`
}
