package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Theme;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and writes themes, and what statements and findings say of them. */
@ApplicationScoped
public class ThemeRepository extends RecordRepository<Theme> {

    public ThemeRepository() {
        super(Theme.class, "diagnosis.theme");
    }

    /** All themes, archived ones too, in the order of their ranks, in one statement. */
    public List<ThemeView> all() {
        return Rows.list(
                entities(),
                "select t.id, t.uuid, t.version, t.code, t.name, t.name_en, t.short_name, t.short_name_en, t.kind,"
                        + " t.parent_id, t.root_id, t.merged_into_id, t.archived_at, p.code as parent"
                        + " from theme t left join theme p on p.id = t.parent_id order by t.rank, t.id",
                ThemeRepository::view);
    }

    public Optional<Theme> byCode(String code) {
        return select("where e.code = ?1", code).stream().findFirst();
    }

    public Optional<Theme> byKey(long key) {
        return Optional.ofNullable(entities().find(Theme.class, key));
    }

    /** The themes directly below one. */
    public List<Theme> below(Theme theme) {
        return select("where e.parentId = ?1 order by e.rank, e.id", theme.id());
    }

    /** The rank after the last. */
    public int nextRank() {
        return (int) Rows.number(entities(), "select coalesce(max(rank), 0) + 1 from theme");
    }

    /** Lets others wait who would use or change these themes, in the order of their keys. */
    public void lock(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            Rows.lock(
                    entities(),
                    "select id from theme where id in (" + Rows.marks(keys) + ") order by id for update",
                    keys);
        }
    }

    /** Lets whoever merges or archives one of the themes with these codes wait. */
    public void lockCoded(Collection<String> codes) {
        if (!codes.isEmpty()) {
            Rows.lock(
                    entities(),
                    "select id from theme where code in (" + Rows.marks(codes) + ") order by id for update",
                    codes);
        }
    }

    /**
     * Lets statements and findings about one theme be about another.
     *
     * @return how many statements
     */
    public int moveStatements(long from, long to) {
        Rows.execute(
                entities(),
                "delete from finding_theme where theme_id = ? and exists (select 1 from finding_theme o"
                        + " where o.finding_id = finding_theme.finding_id and o.theme_id = ?)",
                from,
                to);
        Rows.execute(entities(), "update finding_theme set theme_id = ? where theme_id = ?", to, from);
        Rows.execute(
                entities(),
                "delete from statement_theme where theme_id = ? and exists (select 1 from statement_theme o"
                        + " where o.statement_id = statement_theme.statement_id and o.theme_id = ?)",
                from,
                to);
        return Rows.execute(entities(), "update statement_theme set theme_id = ? where theme_id = ?", to, from);
    }

    private static ThemeView view(Row row) {
        long key = row.number("id");
        Long root = row.numberOrNull("root_id");
        FieldValues<ThemeField> values =
                FieldValues.of(ThemeField.class, field -> row.text(Row.column(field.key())), field -> List.of());
        return new ThemeView(
                key,
                row.uuid("uuid"),
                (int) row.number("version"),
                values,
                ThemeKind.byCode(row.text("kind")).orElseThrow(),
                row.numberOrNull("parent_id"),
                root == null ? key : root,
                row.numberOrNull("merged_into_id"),
                row.has("archived_at"));
    }
}
