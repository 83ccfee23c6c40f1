package fr.maillage.committee.publication;

import fr.maillage.committee.persistence.PublicationRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads decisions that everybody may read, whoever asks. Those that were withdrawn since are there, and say so. */
@ApplicationScoped
public class PublishedDecisions {

    private static final int MOST = 50;

    @Inject
    private PublicationRepository publications;

    @Inject
    private Clock clock;

    /** Those that name some records of a kind, by record, the latest first; in one statement. */
    public Map<UUID, List<PublicDecision>> about(String kind, Collection<UUID> records) {
        return publications.about(kind, records).stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid("record_uuid"),
                        Collectors.mapping(PublishedDecisions::decision, Collectors.toList())));
    }

    /** Those of bodies that work for a territory, for a part of it or for what it lies in: the latest {@value #MOST}. */
    public List<PublicDecision> near(long territory) {
        return publications.near(territory, ClockProducer.today(clock), MOST).stream()
                .map(PublishedDecisions::decision)
                .toList();
    }

    private static PublicDecision decision(Row row) {
        return new PublicDecision(
                row.uuid("uuid"),
                row.text("number"),
                row.text("text"),
                row.text("minutes"),
                row.text("body"),
                row.day("decided_on"),
                row.day("withdrawn_on"));
    }
}
