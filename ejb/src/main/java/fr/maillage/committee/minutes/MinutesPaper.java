package fr.maillage.committee.minutes;

import java.util.List;

/**
 * A version of minutes as one reads it. One that is closed reads as it did when it closed.
 *
 * @param sections the part about the whole first, then the items in their order; those of an item that left the agenda last
 * @param parts what others add, each with its heading
 * @param names who was there, by name, without those who were erased since; null where the reader may not know
 * @param digest by which what it says is told from anything else: SHA-256, 64 hexadecimal characters
 */
public record MinutesPaper(
        MinutesHead head,
        MinutesVersion version,
        List<MinutesSection> sections,
        List<Added> parts,
        List<String> names,
        String digest) {

    /** A part that others bring. */
    public record Added(String title, List<MinutesPart.Line> lines) {}

    /** The digest as people read and compare it. */
    public String brief() {
        return MinutesContent.brief(digest);
    }

    /** The part about the whole where it says something, and all items. */
    public List<MinutesSection> shown() {
        return sections.stream()
                .filter(section -> !section.general() || section.written())
                .toList();
    }
}
