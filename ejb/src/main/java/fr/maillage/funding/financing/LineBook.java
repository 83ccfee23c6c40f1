package fr.maillage.funding.financing;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.contract.EnvelopeGuard;
import fr.maillage.funding.contract.EnvelopeGuard.Draw;
import fr.maillage.funding.model.CityContract;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.funding.persistence.EnvelopeRepository;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.funding.persistence.FundingLineRepository.Written;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes lines of some financing plans: first all are checked, then all are written. */
@ApplicationScoped
public class LineBook {

    /** Name for a line in the audit and in problems. */
    public static final String KIND = "funding.line";

    @Inject
    private FundingLineRepository repository;

    @Inject
    private ContractRepository contracts;

    @Inject
    private EnvelopeRepository envelopes;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Opens the lines of some records; others wait who would change them or the envelopes that they draw on.
     *
     * @param named the codes of contracts that lines are going to name
     */
    public Open open(Collection<RecordRef> records, Collection<String> named) {
        List<FundingLine> lines = repository.ofRecords(records);
        repository.lock(lines.stream().map(FundingLine::key).sorted().toList());
        Set<String> codes = new LinkedHashSet<>(named);
        lines.stream()
                .map(line -> line.values().text(FundingLineField.CONTRACT))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        Map<String, CityContract> byCode = contracts.coded(codes);
        EnvelopeGuard guard = new EnvelopeGuard(envelopes.lockedOfContracts(
                byCode.values().stream().map(CityContract::id).sorted().toList()));
        // Once more: what stood there before others had let go may have changed meanwhile.
        return new Open(repository.ofRecords(records), byCode, guard, territories.communes(), vocabularies.all());
    }

    /** Names a financing plan for the audit, by the identifier of the record that it is of. */
    public static RecordRef plan(FundedRecord record) {
        return new RecordRef("funding.plan", record.ref().id());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** The lines of some financing plans while they are being changed. */
    public final class Open {

        private final Map<RecordRef, Map<String, FundingLine>> lines;
        private final Map<String, CityContract> byCode;
        private final EnvelopeGuard guard;
        private final CommuneDirectory communes;
        private final Vocabularies terms;
        private final List<Written> added = new ArrayList<>();
        private final List<Written> changed = new ArrayList<>();
        private final List<AuditLine> audited = new ArrayList<>();

        private Open(
                List<FundingLine> known,
                Map<String, CityContract> byCode,
                EnvelopeGuard guard,
                CommuneDirectory communes,
                Vocabularies terms) {
            this.lines = known.stream()
                    .collect(Collectors.groupingBy(
                            FundingLine::record, Collectors.toMap(FundingLine::code, line -> line)));
            this.byCode = byCode;
            this.guard = guard;
            this.communes = communes;
            this.terms = terms;
        }

        /** The line that a record calls by a code. */
        public Optional<FundingLine> find(RecordRef record, String code) {
            return Optional.ofNullable(lines.getOrDefault(record, Map.of()).get(code));
        }

        /** All lines of a record. */
        public Collection<FundingLine> of(RecordRef record) {
            return lines.getOrDefault(record, Map.of()).values();
        }

        /** Tells if the contract of a line runs in a year and may be named; false for none. */
        public boolean runs(FundingLine line, int year) {
            CityContract contract = byCode.get(line.values().text(FundingLineField.CONTRACT));
            return contract != null
                    && !contract.archived()
                    && contract.startsOn().getYear() <= year
                    && contract.endsOn().getYear() >= year;
        }

        /**
         * A line in normal form.
         *
         * @param self the line as it is; null for a new one
         * @throws Problem INVALID with one violation per wrong value
         */
        public FieldValues<FundingLineField> check(
                FundedRecord record, FieldValues<FundingLineField> input, FundingLine self) {
            Set<String> taken =
                    new HashSet<>(lines.getOrDefault(record.ref(), Map.of()).keySet());
            if (self != null) {
                taken.remove(self.code());
            }
            FieldValues<FundingLineField> before =
                    self == null ? FieldValues.none(FundingLineField.class) : self.values();
            return LineRules.check(input, before, byCode, taken, communes, terms);
        }

        /**
         * Changes a line as checked, or enters one; nothing where nothing differs.
         *
         * @param self the line as it is; null for a new one
         * @param extractedOn the day of the extract that says so; null for none
         * @throws Problem INVALID where more would be granted than an envelope has
         */
        public List<Change> put(
                FundedRecord record, FieldValues<FundingLineField> values, FundingLine self, LocalDate extractedOn) {
            FieldValues<FundingLineField> before =
                    self == null ? FieldValues.none(FundingLineField.class) : self.values();
            List<Change> changes = before.changes(values);
            LocalDate day = extractedOn != null ? extractedOn : self == null ? null : self.extractedOn();
            boolean dated = self != null && !Objects.equals(day, self.extractedOn());
            if (changes.isEmpty() && !dated) {
                return changes;
            }
            guard.take(draw(before), granted(before), draw(values), granted(values), FundingLineField.GRANTED.key())
                    .ifPresent(over -> {
                        throw Problem.invalid(List.of(over));
                    });
            FundingLine line =
                    self == null ? new FundingLine(0, UUID.randomUUID(), 0, record.ref(), values, null, null) : self;
            (self == null ? added : changed).add(new Written(line, values, contract(values), commune(values), day));
            lines.computeIfAbsent(record.ref(), ref -> new HashMap<>()).put(values.text(FundingLineField.CODE), line);
            if (!changes.isEmpty()) {
                audited.add(line(record, values, self == null ? "create" : "update", changes));
            }
            return changes;
        }

        /** Takes a line out of its plan. */
        public void remove(FundedRecord record, FundingLine self) {
            guard.take(
                    draw(self.values()), granted(self.values()), null, BigDecimal.ZERO, FundingLineField.GRANTED.key());
            lines.get(record.ref()).remove(self.code());
            repository.remove(self.key());
            audited.add(line(
                    record, self.values(), "remove", self.values().changes(FieldValues.none(FundingLineField.class))));
        }

        private static AuditLine line(
                FundedRecord record, FieldValues<FundingLineField> values, String verb, List<Change> changes) {
            return new AuditLine(
                    KIND + "." + verb,
                    plan(record),
                    record.code() + " " + values.text(FundingLineField.CODE),
                    record.territories().stream().sorted().findFirst().orElse(null),
                    changes);
        }

        private Long contract(FieldValues<FundingLineField> values) {
            String code = values.text(FundingLineField.CONTRACT);
            return code == null ? null : byCode.get(code).id();
        }

        private Long commune(FieldValues<FundingLineField> values) {
            return LineRules.key(values.text(FundingLineField.COMMUNE), communes);
        }

        /** Gives the draw of a line on an envelope; null for in-kind lines and those without a contract. */
        private Draw draw(FieldValues<FundingLineField> values) {
            Long contract = contract(values);
            return contract == null || !FundingLineField.CASH.equals(values.text(FundingLineField.NATURE))
                    ? null
                    : new Draw(
                            contract,
                            Integer.parseInt(values.text(FundingLineField.YEAR)),
                            values.text(FundingLineField.FUNDER));
        }

        private static BigDecimal granted(FieldValues<FundingLineField> values) {
            String text = values.text(FundingLineField.GRANTED);
            return text == null ? BigDecimal.ZERO : new BigDecimal(text);
        }

        /** Gives the guard of the envelopes, with what is drawn on them. */
        public EnvelopeGuard guard() {
            return guard;
        }

        /** Writes what was changed. */
        public void write() {
            repository.insert(added, now());
            repository.update(changed, now());
            audit.recordAll(audited);
        }
    }
}
