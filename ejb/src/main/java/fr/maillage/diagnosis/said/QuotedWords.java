package fr.maillage.diagnosis.said;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.diagnosis.statement.VerbatimReader;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The words that published findings quote. Who reads the finding of a quarter knows where they were said, and who reads the
 * same words under the finding of a wider territory adds what that page tells. So a resident's words bear her commune and age
 * band only where, in the territory of every published finding that rests on them, at least five residents share both; and
 * words without are quoted only where at least five residents there are told apart no better.
 */
@ApplicationScoped
class QuotedWords {

    /** Enough to hear people, and not to read all that was said. */
    private static final int QUOTED = 5;

    @Inject
    private PublishedFindings findings;

    @Inject
    private VerbatimReader verbatims;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private Clock clock;

    /** The words that some findings may quote. */
    public record Quotes(Map<UUID, Verbatim> verbatims, Map<Long, Voices> voices) {

        /** A finding with its quotes. */
        public SaidFinding with(PublishedFinding finding) {
            boolean anonymous = voices.get(finding.territoryKey()).anonymous();
            return new SaidFinding(
                    finding,
                    finding.evidence().stream()
                            .filter(record -> Evidence.STATEMENT.equals(record.type()))
                            .map(record -> verbatims.get(record.id()))
                            .filter(Objects::nonNull)
                            .filter(words -> anonymous || words.gathering() != null || words.commune() != null)
                            .limit(QUOTED)
                            .toList());
        }
    }

    /** What findings that are shown may quote. */
    public Quotes of(List<PublishedFinding> shown) {
        List<RecordRef> said = shown.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(record -> Evidence.STATEMENT.equals(record.type()))
                .distinct()
                .toList();
        Map<RecordRef, List<PublishedFinding>> resting = findings.restingOn(said);
        Map<Long, Voices> voices = new HashMap<>();
        Stream.concat(shown.stream(), resting.values().stream().flatMap(List::stream))
                .forEach(finding -> voices.computeIfAbsent(finding.territoryKey(), this::voices));
        return new Quotes(
                verbatims.of(
                        said.stream().map(RecordRef::id).toList(),
                        (statement, sharing) ->
                                resting.getOrDefault(new RecordRef(Evidence.STATEMENT, statement), List.of()).stream()
                                        .allMatch(finding -> voices.get(finding.territoryKey())
                                                .shared()
                                                .contains(sharing))),
                voices);
    }

    private Voices voices(long territory) {
        return Voices.of(respondents.met(territory, ClockProducer.today(clock)));
    }
}
