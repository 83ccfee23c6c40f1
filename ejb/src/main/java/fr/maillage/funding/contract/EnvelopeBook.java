package fr.maillage.funding.contract;

import fr.maillage.funding.model.CityContract;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.funding.persistence.EnvelopeRepository;
import fr.maillage.funding.persistence.EnvelopeRepository.Written;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.RecordRef;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes envelopes of some contracts: first all are checked, then all are written. */
@ApplicationScoped
public class EnvelopeBook {

    /** Name for an envelope in the audit and in problems. */
    public static final String KIND = "funding.envelope";

    /** The audit tells of an envelope on the page of its contract, where it also shows those that are gone. */
    private static final String CONTRACT = "funding.contract";

    private static final String LANGUAGE = "fr";

    @Inject
    private ContractRepository contracts;

    @Inject
    private EnvelopeRepository envelopes;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Opens the envelopes of some contracts; others wait who would change them.
     *
     * @param codes of the contracts; unknown ones may be among them
     */
    public Open open(Collection<String> codes) {
        return new Open(contracts.coded(codes));
    }

    /** The contract of an envelope, its year and its funder: there is one at most. */
    private record Key(String contract, String year, String funder) {

        static Key of(FieldValues<EnvelopeField> values) {
            return new Key(
                    values.text(EnvelopeField.CONTRACT),
                    values.text(EnvelopeField.YEAR),
                    values.text(EnvelopeField.FUNDER));
        }
    }

    /** The envelopes of some contracts while they are being changed. */
    public final class Open {

        private final Map<String, CityContract> byCode;
        private final Map<Key, EnvelopeView> known = new HashMap<>();
        private final List<Written> added = new ArrayList<>();
        private final List<Written> changed = new ArrayList<>();
        private final List<AuditLine> lines = new ArrayList<>();
        private final Vocabularies terms = vocabularies.all();

        private Open(Map<String, CityContract> byCode) {
            this.byCode = byCode;
            envelopes
                    .lockedOfContracts(byCode.values().stream()
                            .map(CityContract::id)
                            .sorted()
                            .toList())
                    .forEach(e -> known.put(Key.of(e.values()), e));
        }

        /** The envelope of a contract, a year and a funder; empty where there is none yet. */
        public Optional<EnvelopeView> find(FieldValues<EnvelopeField> values) {
            return Optional.ofNullable(known.get(Key.of(values)));
        }

        /**
         * An envelope in normal form.
         *
         * @param self the envelope as it is; null for a new one
         * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
         */
        public FieldValues<EnvelopeField> check(FieldValues<EnvelopeField> input, EnvelopeView self) {
            FieldValues<EnvelopeField> before = self == null ? FieldValues.none(EnvelopeField.class) : self.values();
            FieldValidator<EnvelopeField> check =
                    new FieldValidator<>(EnvelopeField.class, input, before, terms, References.NONE);
            Optional<CityContract> contract = contract(check);
            Optional<String> year = check.right(EnvelopeField.YEAR);
            if (contract.isPresent() && year.isPresent()) {
                ContractChecks.runs(
                                Integer.parseInt(year.get()),
                                EnvelopeField.YEAR.key(),
                                contract.get().startsOn(),
                                contract.get().endsOn(),
                                contract.get().code())
                        .ifPresent(v -> check.wrong(
                                EnvelopeField.YEAR,
                                v.rule(),
                                v.value(),
                                v.args().toArray(String[]::new)));
            }
            used(check, contract, self);
            return check.values();
        }

        private Optional<CityContract> contract(FieldValidator<EnvelopeField> check) {
            Optional<String> code = check.right(EnvelopeField.CONTRACT);
            Optional<CityContract> contract = code.map(byCode::get);
            if (code.isPresent() && contract.isEmpty()) {
                check.wrong(EnvelopeField.CONTRACT, "funding-contract-unknown", code.get());
            }
            contract.filter(CityContract::archived)
                    .ifPresent(c -> check.wrong(EnvelopeField.CONTRACT, "funding-contract-archived", c.code()));
            contract.filter(c -> !caller.may(Permission.EDIT_FUNDING, c.territoryId()))
                    .ifPresent(c -> check.wrong(EnvelopeField.CONTRACT, "outside-territory", c.code()));
            return contract;
        }

        /** One that is less than what is granted already needs a reason; and there is one only. */
        private void used(FieldValidator<EnvelopeField> check, Optional<CityContract> contract, EnvelopeView self) {
            Optional<String> year = check.right(EnvelopeField.YEAR);
            Optional<String> funder = check.right(EnvelopeField.FUNDER);
            Optional<String> amount = check.right(EnvelopeField.AMOUNT);
            if (contract.isEmpty() || year.isEmpty() || funder.isEmpty()) {
                return;
            }
            EnvelopeView other = known.get(new Key(contract.get().code(), year.get(), funder.get()));
            if (other != null && (self == null || !other.id().equals(self.id()))) {
                check.wrong(
                        EnvelopeField.FUNDER,
                        "funding-envelope-taken",
                        contract.get().code(),
                        year.get());
            }
            if (amount.isEmpty() || check.text(EnvelopeField.OVER_REASON).isPresent()) {
                return;
            }
            BigDecimal used = other != null
                    ? other.used()
                    : envelopes.granted(contract.get().id(), Integer.parseInt(year.get()), funder.get());
            if (used.compareTo(new BigDecimal(amount.get())) > 0) {
                check.wrong(EnvelopeField.AMOUNT, "funding-envelope-less", amount.get(), used.toPlainString());
            }
        }

        /** Changes an envelope as checked, or enters one; nothing where nothing differs. */
        public List<Change> put(FieldValues<EnvelopeField> values, EnvelopeView self) {
            FieldValues<EnvelopeField> before = self == null ? FieldValues.none(EnvelopeField.class) : self.values();
            List<Change> changes = before.changes(values);
            if (!changes.isEmpty()) {
                CityContract contract = byCode.get(values.text(EnvelopeField.CONTRACT));
                UUID id = self == null ? UUID.randomUUID() : self.id();
                (self == null ? added : changed)
                        .add(new Written(self == null ? 0 : self.key(), id, contract.id(), values));
                lines.add(line(self == null ? "create" : "update", contract, values, changes));
            }
            return changes;
        }

        /** Takes an envelope away. */
        public void remove(EnvelopeView self) {
            envelopes.remove(self.key());
            lines.add(line(
                    "remove",
                    byCode.get(self.contractCode()),
                    self.values(),
                    self.values().changes(FieldValues.none(EnvelopeField.class))));
        }

        private AuditLine line(
                String verb, CityContract contract, FieldValues<EnvelopeField> values, List<Change> changes) {
            return new AuditLine(
                    KIND + "." + verb,
                    new RecordRef(CONTRACT, contract.uuid()),
                    contract.title() + " – " + values.text(EnvelopeField.YEAR) + " – "
                            + terms.label(Vocabulary.FUNDER, values.text(EnvelopeField.FUNDER), LANGUAGE),
                    contract.territoryId(),
                    changes);
        }

        /** Writes what was changed. */
        public void write() {
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
            envelopes.insert(added, now);
            envelopes.update(changed, now);
            audit.recordAll(lines);
        }
    }
}
