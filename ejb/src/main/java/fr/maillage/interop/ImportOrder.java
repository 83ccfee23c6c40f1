package fr.maillage.interop;

/**
 * What to do with a file.
 *
 * @param profile the form of the file, by the code of an {@link ImportProfile} or the name of a mapping
 * @param dryRun whether only to tell what would happen
 * @param source the source of rows that name none; null to tell it from the profile or the file's name
 * @param complete whether the file holds all that its sources publish for the départements that occur in it
 * @param language of the messages in the file of rejects, {@code fr} or {@code en}; null for French
 */
public record ImportOrder(String profile, boolean dryRun, String source, boolean complete, String language) {

    /** For a file that may be a part of what its sources publish. */
    public ImportOrder(String profile, boolean dryRun, String source, String language) {
        this(profile, dryRun, source, false, language);
    }
}
