package fr.maillage.committee.pack;

import java.util.List;

/**
 * Choice of how the pack of a meeting is put together.
 *
 * @param sections the names of those that are chosen, in their order; empty for all in their usual order
 * @param daysBefore how many days before the meeting it is made; null where it is made only when somebody asks
 * @param origin whose choice it is
 */
public record PackSetup(List<String> sections, Integer daysBefore, Origin origin) {

    /** The days that can be chosen, at most. */
    public static final int MOST_DAYS = 60;

    /** All sections in their usual order, when somebody asks. */
    public static final PackSetup USUAL = new PackSetup(List.of(), null, Origin.USUAL);

    /** Whose choice a setup is. */
    public enum Origin {
        USUAL,
        BODY,
        GATHERING
    }

    public PackSetup {
        sections = List.copyOf(sections);
    }
}
