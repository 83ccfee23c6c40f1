package fr.maillage.indicator.persistence;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.indicator.IndicatorDefinition.Words;
import fr.maillage.indicator.model.AbsencePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads the registry. */
@ApplicationScoped
public class DefinitionRepository {

    private static final String ALL = """
            select d.code, d.measure, d.factor, d.decimals, d.direction, d.dimension, d.when_absent, d.absent_reason,
                   f.name, f.unit, f.formula, f.source, f.numerator, f.denominator, f.not_computable,
                   e.name, e.unit, e.formula, e.source, e.numerator, e.denominator, e.not_computable
            from indicator_definition d
            join indicator_definition_text f on f.code = d.code and f.language = 'fr'
            join indicator_definition_text e on e.code = d.code and e.language = 'en'
            order by d.display_rank, d.code
            """;

    @Inject
    private Statements statements;

    /** A definition with what its absence from a snapshot means. */
    public record Entry(IndicatorDefinition definition, AbsencePolicy whenAbsent, String absentReason) {}

    /** All definitions in the order in which to show them. */
    public List<Entry> all() {
        return statements.query(ALL, List.of(), DefinitionRepository::entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        IndicatorDefinition definition = new IndicatorDefinition(
                row.getString(1),
                Measure.valueOf(row.getString(2)),
                row.getInt(3),
                row.getInt(4),
                Direction.valueOf(row.getString(5)),
                row.getString(6),
                words(row, 9),
                words(row, 16));
        return new Entry(definition, AbsencePolicy.valueOf(row.getString(7)), row.getString(8));
    }

    private static Words words(ResultSet row, int first) throws SQLException {
        return new Words(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6));
    }
}
