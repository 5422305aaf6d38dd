type Commands = { linux: string; win32?: string; darwin?: string }

const commands = {
  node: {
    linux: 'tải bản LTS tại https://nodejs.org',
    win32: 'winget install OpenJS.NodeJS.LTS',
    darwin: 'brew install node',
  },
  office: {
    linux: 'sudo apt install libreoffice-writer',
    win32: 'winget install TheDocumentFoundation.LibreOffice',
    darwin: 'brew install --cask libreoffice',
  },
  // Tinos: up to its version 1, Liberation Serif lacks letters of Vietnamese.
  font: { linux: 'sudo apt install fonts-croscore' },
  pictures: {
    linux: 'sudo apt install poppler-utils',
    win32: 'winget install oschwartz10612.Poppler',
    darwin: 'brew install poppler',
  },
  git: { linux: 'sudo apt install git', win32: 'winget install Git.Git', darwin: 'brew install git' },
} satisfies Record<string, Commands>

/** How a clerk installs what is missing, on this kind of machine. */
export function installHint(thing: keyof typeof commands, platform: NodeJS.Platform = process.platform): string {
  const { linux, win32, darwin }: Commands = commands[thing]
  const command = platform === 'win32' ? win32 : platform === 'darwin' ? darwin : undefined
  return `Cài đặt: ${command ?? linux}`
}
