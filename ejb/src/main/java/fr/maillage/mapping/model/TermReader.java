package fr.maillage.mapping.model;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import fr.maillage.tabular.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of terms, value by value: the schema's own patterns let anything through before a good value. */
final class TermReader {

    private final Profile profile;
    private final TermLookup terms;

    TermReader(Profile profile, TermLookup terms) {
        this.profile = profile;
        this.terms = terms;
    }

    /** Reads a cell of a column into the row. */
    void read(MappedRow row, String column, String cell) {
        for (String token : MappingPatterns.LIST.split(cell)) {
            String value = TextPolicy.line(token);
            if (value != null) {
                readValue(row, column, value);
            }
        }
    }

    private void readValue(MappedRow row, String column, String value) {
        if (take(row, column, value)) {
            return;
        }
        List<String> unknown = profile.old() && value.contains(",") ? takeByCommas(row, column, value) : List.of(value);
        for (String each : unknown) {
            boolean optional = !profile.strict() || profile.field(column) == Field.TYPOLOGY;
            row.report(
                    optional
                            ? Finding.warning(column, each, "import.value-left-out")
                            : Finding.error(column, each, "unknown-value"));
        }
    }

    /** One old file separates by commas, which no old value but one explanation contains. */
    private List<String> takeByCommas(MappedRow row, String column, String value) {
        List<String> unknown = new ArrayList<>();
        for (String part : Parts.of(value, ",")) {
            String each = TextPolicy.line(part);
            if (each != null && !take(row, column, each)) {
                unknown.add(each);
            }
        }
        return unknown;
    }

    private boolean take(MappedRow row, String column, String value) {
        Field field = profile.field(column);
        if (field != null && field.vocabulary() != null) {
            Optional<TermLookup.Term> term = terms.find(field.vocabulary(), value);
            if (term.isPresent()) {
                row.add(field, term.get().code());
                return true;
            }
        }
        return profile.old() && (field == Field.SERVICES ? takeOldService(row, value) : takeOld(row, column, value));
    }

    private boolean takeOldService(MappedRow row, String value) {
        Optional<TermLookup.Term> detail = terms.find(Field.SERVICE_DETAILS.vocabulary(), value);
        detail.ifPresent(term -> {
            row.add(Field.SERVICE_DETAILS, term.code());
            if (term.parentCode() != null) {
                row.add(Field.SERVICES, term.parentCode());
            }
        });
        return detail.isPresent();
    }

    private boolean takeOld(MappedRow row, String column, String value) {
        Optional<OldValues.Target> target = OldValues.find(column, value);
        if (target.isEmpty()) {
            return false;
        }
        Field field = target.get().field();
        if (field == null) {
            row.report(Finding.warning(column, value, "import.no-equivalent"));
        } else if (field.vocabulary() == null) {
            row.add(field, target.get().text());
        } else {
            terms.find(field.vocabulary(), target.get().text())
                    .ifPresentOrElse(
                            t -> row.add(field, t.code()),
                            () -> row.report(Finding.warning(column, value, "import.value-left-out")));
        }
        return true;
    }
}
