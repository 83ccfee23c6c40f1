package fr.maillage.plan.persistence;

import fr.maillage.plan.ActionRef;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds actions as others name them. */
@ApplicationScoped
public class ActionRefRepository {

    private static final String SELECT =
            "select a.id, a.uuid, a.code, a.title, a.territory_id, a.state, a.archived_at, x.line_id from plan_action a"
                    + " left join plan_action_line x on x.action_id = a.id and x.rank = 0 where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** @param line the key of its principal line; null without one */
    public record Found(
            long key, UUID id, String code, String title, long territory, String state, boolean archived, Long line) {

        private static Found of(Row row) {
            return new Found(
                    row.number("id"),
                    row.uuid("uuid"),
                    row.text("code"),
                    row.text("title"),
                    row.number("territory_id"),
                    row.text("state"),
                    row.has("archived_at"),
                    row.has("line_id") ? Long.valueOf(row.number("line_id")) : null);
        }

        /** @param principal its principal line; null without one */
        public ActionRef reference(FrameLineRef principal) {
            return new ActionRef(
                    key,
                    id,
                    code,
                    title,
                    territory,
                    state,
                    principal == null ? null : principal.frameCode(),
                    principal == null ? null : principal.axisCode(),
                    principal == null ? null : principal.axisLabel(),
                    archived);
        }
    }

    public List<Found> byId(UUID id) {
        return read("a.uuid = ?", List.of(id.toString()));
    }

    public List<Found> byIds(Collection<UUID> ids) {
        List<String> texts = ids.stream().map(UUID::toString).toList();
        return texts.isEmpty() ? List.of() : read("a.uuid in (" + Rows.marks(texts) + ") order by a.id", texts);
    }

    public List<Found> byKeys(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : read("a.id in (" + Rows.marks(keys) + ") order by a.id", keys);
    }

    public List<Found> coded(Collection<String> codes, long territory) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(codes);
        parameters.add(territory);
        return read("a.code in (" + Rows.marks(codes) + ") and a.territory_id = ? order by a.id", parameters);
    }

    public List<Found> suggested(String words, int most) {
        StringBuilder condition = new StringBuilder("a.archived_at is null");
        List<Object> parameters = new ArrayList<>();
        Arrays.stream(Parts.of(PlainText.words(words), " "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    condition.append(" and a.search_text like ?");
                    parameters.add("%" + word + "%");
                });
        return read(condition + " order by a.code, a.id limit " + most, parameters);
    }

    private List<Found> read(String condition, Collection<?> parameters) {
        return Rows.list(entities, SELECT + condition, parameters, Found::of);
    }
}
