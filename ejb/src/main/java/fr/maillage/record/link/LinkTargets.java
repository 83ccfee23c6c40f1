package fr.maillage.record.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The records of one kind that others name: what a meeting talks about, what a decision is about. Its feature implements
 * it, and it is found by CDI. Each method asks for the caller's rights, and leaves out what she may not read.
 */
public interface LinkTargets {

    /** The word of the kind in {@link fr.maillage.shared.RecordRef}, such as {@code finding}. */
    String kind();

    /** Lists the words by which files call the kind in French, without case and accents, such as {@code constat}. */
    Set<String> words();

    /**
     * The records that files of a territory call so.
     *
     * @param territory the code of the territory that the file is about, such as {@code ept:200058790}
     * @return by code as it was given; a code that nothing, or more than one record, bears is not in it
     */
    Map<String, LinkTarget> byCode(String territory, Collection<String> codes);

    /** Finds the targets of these identifiers, archived records too; by identifier, in one statement. */
    Map<UUID, LinkTarget> byId(Collection<UUID> ids);

    /**
     * Suggests what somebody may mean who types these words, the likeliest first.
     *
     * @param territory the code of the territory that she works for
     * @param limit how many at most
     */
    List<LinkTarget> suggest(String territory, String words, int limit);
}
