package fr.maillage.funding.contract;

import fr.maillage.funding.FundingPatterns;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rules of contracts with all that they ask. */
@ApplicationScoped
public class ContractChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_AREAS = 200;
    private static final int LONGEST_NAME = 300;

    private static final Map<TerritoryKind, String> PREFIXES =
            Map.of(TerritoryKind.COMMUNE, "com:", TerritoryKind.QPV, "qpv:");

    @Inject
    private ContractRepository contracts;

    @Inject
    private TerritoryService territories;

    @Inject
    private TerritoryNames names;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A contract in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param self its identifier; null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<ContractField> check(
            FieldValues<ContractField> input, FieldValues<ContractField> before, UUID self) {
        FieldValidator<ContractField> check = new FieldValidator<>(
                ContractField.class,
                input,
                before,
                vocabularies.all(),
                (field, id) -> territories.byCode(id).map(t -> new References.Found(t.code(), t.name(), false)));
        check.right(ContractField.CODE)
                .filter(code -> !FundingPatterns.CODE.matches(code))
                .ifPresent(code -> check.wrong(ContractField.CODE, "funding-code", code));
        check.right(ContractField.GENERATION)
                .filter(text -> !FundingPatterns.GENERATION.matches(text))
                .ifPresent(text -> check.wrong(ContractField.GENERATION, "funding-generation", text));
        areas(check, ContractField.COMMUNES, TerritoryKind.COMMUNE, input, before);
        areas(check, ContractField.QPV, TerritoryKind.QPV, input, before);
        days(check);
        check.right(ContractField.CODE)
                .filter(FundingPatterns.CODE::matches)
                .flatMap(contracts::coded)
                .filter(other -> !other.uuid().equals(self))
                .ifPresent(other -> check.wrong(ContractField.CODE, "funding-contract-code-taken", other.code()));
        return check.values();
    }

    /** Looks up only what it did not say before. */
    private void areas(
            FieldValidator<ContractField> check,
            ContractField field,
            TerritoryKind kind,
            FieldValues<ContractField> input,
            FieldValues<ContractField> before) {
        List<String> said = input.list(field);
        if (said.size() > MOST_AREAS) {
            check.wrong(field, "funding-areas-many", "" + said.size(), "" + MOST_AREAS);
            return;
        }
        List<String> normal = new ArrayList<>();
        for (String code : said) {
            Optional<String> found = before.list(field).contains(code) ? Optional.of(code) : area(field, kind, code);
            if (found.isEmpty()) {
                check.wrong(field, "unknown-value", code);
            }
            found.ifPresent(normal::add);
        }
        check.normal(field, normal.stream().distinct().sorted().toList());
    }

    /** An area by its code, with or without what tells its kind, or by its name. */
    private Optional<String> area(ContractField field, TerritoryKind kind, String typed) {
        if (typed.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<TerritoryView> coded =
                territories.byCode(typed).or(() -> territories.byCode(PREFIXES.get(kind) + typed));
        try {
            return coded.or(() -> Optional.of(names.meant(field.key(), typed)))
                    .filter(t -> t.kind() == kind)
                    .map(TerritoryView::code);
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    private static void days(FieldValidator<ContractField> check) {
        for (ContractField field : List.of(ContractField.STARTS_ON, ContractField.ENDS_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                            || LocalDate.parse(day).getYear() > LAST_YEAR)
                    .ifPresent(day -> check.wrong(field, "funding-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
        Optional<String> start = check.right(ContractField.STARTS_ON);
        check.right(ContractField.ENDS_ON)
                .filter(end -> start.isPresent() && end.compareTo(start.get()) < 0)
                .ifPresent(end -> check.wrong(ContractField.ENDS_ON, "funding-dates-swapped", end));
    }

    /** A year of money must be one in which its contract runs. */
    static Optional<Violation> runs(int year, String field, LocalDate start, LocalDate end, String contract) {
        return year < start.getYear() || year > end.getYear()
                ? Optional.of(Violation.of(
                        field, "funding-contract-year", "" + year, contract, "" + start.getYear(), "" + end.getYear()))
                : Optional.empty();
    }
}
