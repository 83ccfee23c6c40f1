package fr.maillage.funding.financing;

import fr.maillage.funding.FundingPatterns;
import fr.maillage.funding.model.CityContract;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.vocabulary.Vocabularies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules for the fields of lines of financing plans. */
final class LineRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String COMMUNE = "com:";

    private final FieldValidator<FundingLineField> check;
    private final FieldValues<FundingLineField> before;

    private LineRules(FieldValidator<FundingLineField> check, FieldValues<FundingLineField> before) {
        this.check = check;
        this.before = before;
    }

    /**
     * A line in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param contracts by code, those that lines may name
     * @param taken the codes of the other lines of its record
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    static FieldValues<FundingLineField> check(
            FieldValues<FundingLineField> input,
            FieldValues<FundingLineField> before,
            Map<String, CityContract> contracts,
            Set<String> taken,
            CommuneDirectory communes,
            Vocabularies terms) {
        LineRules rules = new LineRules(
                new FieldValidator<>(FundingLineField.class, input, before, terms, References.NONE), before);
        rules.code(taken);
        rules.commune(communes);
        rules.contract(contracts);
        rules.days();
        return rules.check.values();
    }

    /**
     * Values of a new line, with the next code of its record where it comes without.
     *
     * @param known the lines of the record
     */
    static FieldValues<FundingLineField> coded(FieldValues<FundingLineField> input, Collection<FundingLine> known) {
        return CodeSeries.given(
                input, series -> known.stream().map(FundingLine::code).toList());
    }

    private void code(Set<String> taken) {
        check.right(FundingLineField.CODE).ifPresent(code -> {
            if (!FundingPatterns.CODE.matches(code)) {
                check.wrong(FundingLineField.CODE, "funding-code", code);
            } else if (taken.contains(code)) {
                check.wrong(FundingLineField.CODE, "funding-line-code-taken", code);
            }
        });
    }

    private void commune(CommuneDirectory communes) {
        check.right(FundingLineField.COMMUNE)
                .filter(code -> key(code, communes) == null)
                .ifPresent(code -> check.wrong(FundingLineField.COMMUNE, "record.commune", code));
    }

    private void contract(Map<String, CityContract> contracts) {
        Optional<String> code = check.right(FundingLineField.CONTRACT);
        if (code.isEmpty()) {
            return;
        }
        CityContract contract = contracts.get(code.get());
        if (contract == null) {
            check.wrong(FundingLineField.CONTRACT, "funding-contract-unknown", code.get());
        } else if (contract.archived() && !code.get().equals(before.text(FundingLineField.CONTRACT))) {
            check.wrong(FundingLineField.CONTRACT, "funding-contract-archived", code.get());
        } else {
            int start = contract.startsOn().getYear();
            int end = contract.endsOn().getYear();
            check.right(FundingLineField.YEAR)
                    .filter(year -> Integer.parseInt(year) < start || Integer.parseInt(year) > end)
                    .ifPresent(year -> check.wrong(
                            FundingLineField.YEAR,
                            "funding-contract-year",
                            year,
                            code.get(),
                            Integer.toString(start),
                            Integer.toString(end)));
        }
    }

    private void days() {
        for (FundingLineField field :
                List.of(FundingLineField.ASKED_ON, FundingLineField.NOTIFIED_ON, FundingLineField.PAID_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                            || LocalDate.parse(day).getYear() > LAST_YEAR)
                    .ifPresent(day -> check.wrong(field, "funding-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
    }

    /** An amount in euros by what was typed; nothing for what is none. */
    static BigDecimal amount(String typed) {
        return FundingLineField.GRANTED
                .type()
                .normalise(typed)
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    /** The key of a commune by the code of its territory; null for none and for an unknown one. */
    static Long key(String code, CommuneDirectory communes) {
        return code == null || !code.startsWith(COMMUNE)
                ? null
                : communes.byInsee(code.substring(COMMUNE.length()))
                        .map(c -> c.id())
                        .orElse(null);
    }
}
