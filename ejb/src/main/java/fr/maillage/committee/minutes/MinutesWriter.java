package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesText;
import fr.maillage.committee.persistence.MinutesRepository;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes versions of minutes and their texts. Whoever calls it holds the gathering, so that nobody else does meanwhile. */
@ApplicationScoped
public class MinutesWriter {

    @Inject
    private MinutesRepository minutes;

    @Inject
    private MinutesReader reader;

    @Inject
    private MinutesFreezer freezer;

    @Inject
    private GatheringLifecycle gatherings;

    /** The latest version; a first draft where there is none. */
    public Minutes begun(Gathering gathering) {
        return minutes.latest(gathering.id()).orElseGet(() -> next(gathering, 1));
    }

    /**
     * The latest version.
     *
     * @throws Problem CONFLICT where there is none
     */
    public Minutes latest(Gathering gathering) {
        return minutes.latest(gathering.id()).orElseThrow(() -> refused("none"));
    }

    /**
     * Writes what a draft says of a part.
     *
     * @param version how often it had been written as the writer saw it
     * @param words in normal form
     * @return the text as it is now; the same where it said so already, as when it is sent twice
     * @throws Problem STALE where somebody else wrote something else meanwhile; NOT_FOUND for what is no part of the minutes;
     *     CONFLICT where the latest version is no draft
     */
    public MinutesText write(Gathering gathering, String part, int version, String words) {
        Minutes draft = begun(gathering);
        if (!draft.draft()) {
            throw refused("closed");
        }
        MinutesText text = minutes.text(draft.id(), part).orElseGet(() -> {
            MinutesText added = new MinutesText(draft.id(), part, item(gathering, part), gatherings.now());
            minutes.add(added);
            return added;
        });
        if (text.text().equals(words)) {
            return text;
        }
        if (text.version() != version) {
            throw Problem.stale("minutes", part);
        }
        text.write(words, gatherings.now());
        minutes.flush();
        gatherings.record(gathering, "write-minutes", List.of());
        return text;
    }

    /**
     * Lets a draft change no more: from now on it contains what it contains today.
     *
     * @param seen the digest of what the caller has read of it; null for nobody who reads
     * @throws Problem CONFLICT where nothing was written, and where it contains something else than she has read
     */
    public void close(Gathering gathering, Minutes draft, String seen) {
        MinutesHead head = reader.head(gathering.uuid());
        List<MinutesSection> sections = reader.sections(head, MinutesVersion.of(draft, Minutes.DRAFT));
        if (sections.stream().noneMatch(MinutesSection::written)) {
            throw refused("empty");
        }
        Map<String, MinutesText> texts =
                minutes.texts(draft.id()).stream().collect(Collectors.toMap(MinutesText::part, Function.identity()));
        for (MinutesSection section : sections) {
            MinutesText text = texts.get(section.part());
            if (text == null) {
                text = new MinutesText(draft.id(), section.part(), item(gathering, section.part()), gatherings.now());
                minutes.add(text);
            }
            text.close(section.title(), section.place());
        }
        minutes.flush();
        String digest = freezer.freeze(head, MinutesVersion.of(draft, Minutes.SENT));
        if (seen != null && !seen.equals(digest)) {
            throw refused("changed");
        }
    }

    /** A draft after the latest version, with its texts. */
    public Minutes correction(Gathering gathering, Minutes latest) {
        Minutes next = next(gathering, latest.number() + 1);
        minutes.texts(latest.id()).forEach(text -> minutes.add(text.copy(next.id())));
        minutes.flush();
        return next;
    }

    /** Why something is not done. */
    static Problem refused(String why) {
        return Problem.of(Kind.CONFLICT, null, "committee-minutes-" + why, null);
    }

    private Minutes next(Gathering gathering, int number) {
        Minutes next = new Minutes(gathering.id(), number, gatherings.now());
        minutes.add(next);
        minutes.flush();
        return next;
    }

    private Long item(Gathering gathering, String part) {
        if (part.equals(MinutesSection.GENERAL)) {
            return null;
        }
        return minutes.item(gathering.id(), uuid(part)).orElseThrow(() -> Problem.notFound("committee.item", part));
    }

    private static UUID uuid(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("committee.item", part);
        }
    }
}
