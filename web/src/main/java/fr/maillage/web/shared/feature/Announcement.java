package fr.maillage.web.shared.feature;

import java.util.List;
import java.util.Map;

/** Announcement of a feature, read once: a feature that fails does so here and not on a page. */
public record Announcement(
        String name,
        List<NavEntry> navigation,
        Map<String, String> entryOf,
        List<RecordPage> records,
        List<HomeCard> homeCards,
        Map<String, String> guide,
        Map<String, List<String>> words,
        List<GlossaryWord> glossary) {

    public Announcement {
        navigation = List.copyOf(navigation);
        entryOf = Map.copyOf(entryOf);
        records = List.copyOf(records);
        homeCards = List.copyOf(homeCards);
        guide = Map.copyOf(guide);
        words = Map.copyOf(words);
        glossary = List.copyOf(glossary);
    }

    static Announcement of(Feature feature) {
        return new Announcement(
                feature.name(),
                feature.navigation(),
                feature.entryOf(),
                feature.records(),
                feature.homeCards(),
                feature.guide(),
                feature.words(),
                feature.glossary());
    }
}
