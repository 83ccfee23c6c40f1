package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesText;
import fr.maillage.committee.persistence.FrozenMinutesRepository;
import fr.maillage.committee.persistence.MinutesRepository;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Puts minutes together. Asks for no permission: whoever calls it has decided who reads. */
@ApplicationScoped
public class MinutesReader {

    @Inject
    private MinutesRepository minutes;

    @Inject
    private FrozenMinutesRepository frozen;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    @Any
    private Instance<MinutesPart> others;

    /**
     * Reads the head of minutes, which tells of their gathering.
     *
     * @throws Problem NOT_FOUND
     */
    public MinutesHead head(UUID gathering) {
        return minutes.head(gathering).orElseThrow(() -> Problem.notFound(gatherings.kind(), gathering.toString()));
    }

    /** The versions of a gathering's minutes that a reader may see, the latest first. */
    public List<MinutesVersion> versions(MinutesHead head, boolean drafts) {
        return minutes.versions(head.key()).stream()
                .filter(version -> drafts || !version.draft())
                .toList();
    }

    /**
     * Reads the text of minutes, part by part.
     *
     * @param version null where there are none yet: the agenda with nothing written
     */
    public List<MinutesSection> sections(MinutesHead head, MinutesVersion version) {
        long key = version == null ? 0 : version.key();
        Optional<MinutesText> whole = minutes.text(key, MinutesSection.GENERAL);
        List<MinutesSection> sections = new ArrayList<>();
        sections.add(new MinutesSection(
                MinutesSection.GENERAL,
                null,
                null,
                whole.map(MinutesText::text).orElse(""),
                whole.map(MinutesText::version).orElse(0)));
        sections.addAll(version == null || version.draft() ? minutes.draft(head.key(), key) : minutes.closed(key));
        return sections;
    }

    /**
     * A version as one reads it.
     *
     * @param named whether the reader may know who was there
     */
    public MinutesPaper paper(MinutesHead head, MinutesVersion version, boolean named, Locale locale) {
        MinutesContent content = content(head, version);
        List<MinutesPaper.Added> added = new ArrayList<>();
        for (int i = 0; i < content.facts().size(); i++) {
            MinutesPart part = parts().get(i);
            List<MinutesPart.Line> lines = content.facts().get(i).stream()
                    .map(fact -> part.line(fact, locale))
                    .toList();
            if (!lines.isEmpty()) {
                added.add(new MinutesPaper.Added(part.title(locale), lines));
            }
        }
        return new MinutesPaper(
                content.head(),
                version,
                content.sections(),
                added,
                named ? names(content) : null,
                digest(content, version));
    }

    /** All that a version contains: what stands now for a draft, what was kept for a closed one. */
    MinutesContent content(MinutesHead head, MinutesVersion version) {
        return version.draft()
                ? now(head, sections(head, version))
                : new MinutesContent(
                        minutes.closedHead(version.key()),
                        sections(head, version),
                        frozen.presentIn(version.key()),
                        facts(head, version));
    }

    /** Says whether anything but the texts and titles of a closed version reads otherwise by now. */
    boolean behind(MinutesHead head, MinutesVersion version) {
        MinutesContent kept = content(head, version);
        return !now(head, kept.sections()).digest(version.number()).equals(kept.digest(version.number()));
    }

    private MinutesContent now(MinutesHead head, List<MinutesSection> sections) {
        MinutesVersion draft = new MinutesVersion(0, 0, Minutes.DRAFT, null, null, true, null, null);
        return new MinutesContent(head, sections, frozen.presentNow(head.key()), facts(head, draft));
    }

    private List<List<List<String>>> facts(MinutesHead head, MinutesVersion version) {
        return parts().stream().map(part -> part.facts(head, version)).toList();
    }

    private List<MinutesPart> parts() {
        return others.stream()
                .sorted(Comparator.comparingInt(MinutesPart::rank))
                .toList();
    }

    private static String digest(MinutesContent content, MinutesVersion version) {
        return version.digest() == null ? content.digest(version.number()) : version.digest();
    }

    private static List<String> names(MinutesContent content) {
        return content.present().stream()
                .map(MinutesPresent::name)
                .filter(Objects::nonNull)
                .toList();
    }
}
