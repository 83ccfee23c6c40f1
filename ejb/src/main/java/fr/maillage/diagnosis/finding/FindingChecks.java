package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rules of findings with all that they ask. */
@ApplicationScoped
class FindingChecks {

    @Inject
    private FindingRepository findings;

    @Inject
    private EvidenceDesk evidence;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /** Gives the values of a finding in normal form; see {@link FindingValidator#check}. */
    FieldValues<FindingField> check(
            FieldValues<FindingField> input, FieldValues<FindingField> before, UUID self, ThemeTree tree) {
        return check(input, before, self, tree, id -> Optional.empty());
    }

    /**
     * The same while some findings are not written yet.
     *
     * @param planned the finding of an identifier that a dry run would enter
     */
    FieldValues<FindingField> check(
            FieldValues<FindingField> input,
            FieldValues<FindingField> before,
            UUID self,
            ThemeTree tree,
            Function<String, Optional<FindingRef>> planned) {
        return FindingValidator.check(
                input, before, self, tree, vocabularies.all(), new Lookup(planned), ClockProducer.today(clock));
    }

    private final class Lookup implements FindingValidator.Lookup {

        private final Function<String, Optional<FindingRef>> planned;

        private Lookup(Function<String, Optional<FindingRef>> planned) {
            this.planned = planned;
        }

        @Override
        public Optional<TerritoryView> territory(String code) {
            return territories.byCode(code);
        }

        @Override
        public Optional<FindingRef> finding(String id) {
            return planned.apply(id).or(() -> uuid(id).flatMap(findings::reference));
        }

        private static Optional<UUID> uuid(String id) {
            try {
                return Optional.of(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public Map<String, List<RecordRef>> evidence(Collection<String> texts, long territory) {
            return evidence.find(texts, territory);
        }
    }
}
