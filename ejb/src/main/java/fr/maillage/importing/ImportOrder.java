package fr.maillage.importing;

import fr.maillage.mapping.model.ContradictionPolicy;

/**
 * Order to import a file.
 *
 * @param profile the form of the file, by the code of an {@link ImportProfile} or the name of a mapping; null or blank
 *     to tell it from the file's columns: one of places, else a shipped mapping of other records
 * @param dryRun whether only to tell what would happen
 * @param source the source of rows that name none; null to tell it from the profile or the file's name
 * @param complete whether the file holds all that its sources publish for the départements that occur in it
 * @param contradictions what is done with rows whose INSEE code is that of one commune and whose name and postal code
 *     are another's
 * @param language of the messages in the file of rejects, {@code fr} or {@code en}; null for French
 * @param territory the code of the territory of rows that name none; null or blank for what the mapping says, else for the
 *     caller's own
 * @param collection the identifier of the collection to which rows belong that name none, or its title; null or blank for
 *     one that the file makes, by its name
 * @param confirmChanges whether it may change many records at once; else the import waits until somebody confirms it
 */
public record ImportOrder(
        String profile,
        boolean dryRun,
        String source,
        boolean complete,
        ContradictionPolicy contradictions,
        String language,
        String territory,
        String collection,
        boolean confirmChanges) {

    /** Tells if the file's columns are to tell its form. */
    boolean recognises() {
        return profile == null || profile.isBlank();
    }

    /** For a file whose rows belong to no collection, or make one. */
    public ImportOrder(
            String profile,
            boolean dryRun,
            String source,
            boolean complete,
            ContradictionPolicy contradictions,
            String language,
            String territory) {
        this(profile, dryRun, source, complete, contradictions, language, territory, null, false);
    }

    /** For a file whose rows tell one commune each, or are refused. */
    public ImportOrder(String profile, boolean dryRun, String source, boolean complete, String language) {
        this(profile, dryRun, source, complete, ContradictionPolicy.ASK, language, null);
    }

    /** For a file of records that a mapping reads. */
    public static ImportOrder records(String mapping, boolean dryRun, String language, String territory) {
        return new ImportOrder(mapping, dryRun, null, false, ContradictionPolicy.ASK, language, territory);
    }

    /** The same, where somebody knows that it changes much. */
    public ImportOrder confirmingChanges() {
        return new ImportOrder(
                profile, dryRun, source, complete, contradictions, language, territory, collection, true);
    }

    /** The same order for rows of a collection. */
    public ImportOrder into(String other) {
        return new ImportOrder(
                profile, dryRun, source, complete, contradictions, language, territory, other, confirmChanges);
    }

    /** For a file that may be a part of what its sources publish. */
    public ImportOrder(String profile, boolean dryRun, String source, String language) {
        this(profile, dryRun, source, false, language);
    }
}
