package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.MinutesText;
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
import java.util.Optional;
import java.util.UUID;

/** Puts minutes together. Asks for no permission: whoever calls it has decided who reads. */
@ApplicationScoped
public class MinutesReader {

    @Inject
    private MinutesRepository minutes;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    @Any
    private Instance<MinutesPart> others;

    /**
     * What minutes say of their gathering.
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
     * What minutes say, part by part.
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
     * @param names who was there; null where the reader may not know
     */
    public MinutesPaper paper(MinutesHead head, MinutesVersion version, List<String> names, Locale locale) {
        List<MinutesPaper.Added> added = others.stream()
                .sorted(Comparator.comparingInt(MinutesPart::rank))
                .map(part -> new MinutesPaper.Added(part.title(locale), part.lines(head.gathering(), locale)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new MinutesPaper(head, version, sections(head, version), added, names);
    }
}
