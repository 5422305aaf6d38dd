// Puts a blob where Node looks for it on Windows, into a resource, and shows what program it is now.
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'

// RT_RCDATA: data of the application's own.
const ownData = 10
const english = 1033
const unicode = 1200

/** The executable with a resource of that name, and without Node's signature, which would no longer hold. */
export function withResource(binary, name, blob, { version, description, icon }) {
  const executable = NtExecutable.from(binary, { ignoreCert: true })
  const resources = NtExecutableResource.from(executable)
  resources.entries.push({ type: ownData, id: name, lang: english, codepage: unicode, bin: arrayOf(blob) })
  const icons = Data.IconFile.from(icon).icons.map(({ data }) => data)
  for (const { id, lang } of Resource.IconGroupEntry.fromEntries(resources.entries)) {
    Resource.IconGroupEntry.replaceIconsForResource(resources.entries, id, lang, icons)
  }
  for (const info of Resource.VersionInfo.fromEntries(resources.entries)) {
    const [major, minor, patch] = version.split('.').map(Number)
    info.setFileVersion(major, minor, patch, 0)
    info.setProductVersion(major, minor, patch, 0)
    for (const language of info.getAllLanguagesForStringValues()) {
      const { LegalCopyright } = info.getStringValues(language)
      info.setStringValues(language, {
        ProductName: 'kehoach',
        FileDescription: description,
        CompanyName: 'kehoach',
        InternalName: 'kehoach',
        OriginalFilename: 'kehoach.exe',
        FileVersion: version,
        ProductVersion: version,
        LegalCopyright: LegalCopyright ?? '',
      })
    }
    info.outputToResourceEntries(resources.entries)
  }
  resources.outputResource(executable)
  return Buffer.from(executable.generate())
}

function arrayOf({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength)
}
