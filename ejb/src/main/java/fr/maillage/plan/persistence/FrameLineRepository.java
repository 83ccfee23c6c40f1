package fr.maillage.plan.persistence;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.model.LineIdentity;
import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds lines of frames, whatever version says them. */
@ApplicationScoped
public class FrameLineRepository {

    /** The condition that a version {@code v} is the one in force of its frame, else the latest. */
    static final String CURRENT = "v.id = (select w.id from frame_version w where w.frame_id = v.frame_id"
            + " order by case w.state when 'adopted' then 0 else 1 end, w.number desc limit 1)";

    private static final String COLUMNS =
            "select l.id, l.uuid, l.code, l.level, vl.label, f.uuid as frame, f.code as frame_code,"
                    + " f.name as frame_name, f.archived_at, coalesce(a.id, l.id) as axis,"
                    + " coalesce(a.code, l.code) as axis_code, coalesce(al.label, vl.label) as axis_label";

    private static final String FROM = " from frame_line l join frame f on f.id = l.frame_id"
            + " join frame_version_line vl on vl.line_id = l.id join frame_version v on v.id = vl.version_id"
            + " left join frame_line a on a.id = vl.parent_id"
            + " left join frame_version_line al on al.version_id = vl.version_id and al.line_id = vl.parent_id"
            + " where ";

    private static final String REFERENCE = COLUMNS + FROM;

    /** With how many parts the territory of the frame has. */
    private static final String PLACED = COLUMNS + ", " + ClosureSql.parts("f.territory_id") + " as parts" + FROM;

    /** The version in force first, then the latest. */
    private static final String FIRST = " order by l.id, case v.state when 'adopted' then 0 else 1 end, v.number desc";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The line that a frame calls by a code, whatever version has it. */
    public Optional<LineIdentity> identity(long frame, String code) {
        return entities.createQuery(
                        "select l from LineIdentity l where l.frameId = ?1 and l.code = ?2", LineIdentity.class)
                .setParameter(1, frame)
                .setParameter(2, code)
                .getResultStream()
                .findFirst();
    }

    /** Enters a line that no version has yet. */
    public LineIdentity add(long frame, String code, LineLevel level) {
        LineIdentity line = new LineIdentity(UUID.randomUUID(), frame, code, level.code());
        entities.persist(line);
        entities.flush();
        return line;
    }

    /** The keys of all lines that a frame ever had. */
    public List<Long> keys(long frame) {
        return Rows.list(
                entities,
                "select l.id from frame_line l where l.frame_id = ? order by l.id",
                row -> row.number("id"),
                frame);
    }

    /** The codes of all lines that a frame ever had. */
    public Set<String> codes(long frame) {
        return Set.copyOf(Rows.list(
                entities, "select l.code from frame_line l where l.frame_id = ?", row -> row.text("code"), frame));
    }

    /** Lets others wait who would remove some lines or begin to serve them. */
    public void lock(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            Rows.lock(
                    entities,
                    "select id from frame_line where id in (" + Rows.marks(keys) + ") order by id for update",
                    keys);
        }
    }

    /** Some lines by their keys, as the versions in force say them, else the latest that have them. */
    public Map<Long, FrameLineRef> references(Collection<Long> keys) {
        Map<Long, FrameLineRef> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            read("l.id in (" + Rows.marks(keys) + ")" + FIRST, keys)
                    .forEach(line -> found.putIfAbsent(line.key(), line));
        }
        return found;
    }

    /** A line, archived or not. */
    public Optional<FrameLineRef> reference(UUID id) {
        return read("l.uuid = ?" + FIRST, List.of(id.toString())).stream().findFirst();
    }

    /**
     * The lines of a code in frames on a territory that are not archived, as their current versions have them.
     *
     * @param frame the code of the frame; null for any
     */
    public List<FrameLineRef> coded(String code, String frame, long territory) {
        List<Object> parameters = new ArrayList<>(List.of(code));
        String named = named(frame, parameters);
        parameters.add(territory);
        return read(named + " and f.territory_id = ? order by l.id", parameters);
    }

    /** The objectives of the frames on a territory or a part of it on a day, as their current versions have them. */
    public List<FrameLineRef> objectives(long territory, LocalDate day) {
        return read(
                "l.level = 'objective' and f.archived_at is null and " + CURRENT + " and f.territory_id in "
                        + ClosureSql.INSIDE + " order by f.code, l.code, l.id",
                List.of(territory, day, day));
    }

    /** The same in frames on the innermost territory that contains one on a day and has such a line. */
    public List<FrameLineRef> codedAround(String code, String frame, long territory, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(code));
        String named = named(frame, parameters);
        parameters.addAll(List.of(territory, day, day));
        Map<Long, List<FrameLineRef>> found = new TreeMap<>();
        Rows.list(
                        entities,
                        PLACED + named + " and f.territory_id in " + ClosureSql.AROUND + " order by l.id",
                        parameters,
                        row -> row)
                .forEach(row -> found.computeIfAbsent(row.number("parts"), parts -> new ArrayList<>())
                        .add(reference(row)));
        return found.values().stream().findFirst().orElse(List.of());
    }

    private static String named(String frame, List<Object> parameters) {
        if (frame != null) {
            parameters.add(frame);
        }
        return "l.code = ? and f.archived_at is null and " + CURRENT + (frame == null ? "" : " and f.code = ?");
    }

    /** Lines of frames that are not archived, as their current versions have them, by words of code and label. */
    public List<FrameLineRef> suggested(String words, int most) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder condition = new StringBuilder("f.archived_at is null and " + CURRENT);
        Arrays.stream(Parts.of(words, " ")).filter(word -> !word.isEmpty()).forEach(word -> {
            condition.append(" and lower(concat(f.code, ' ', l.code, ' ', vl.label)) like ?");
            parameters.add("%" + word + "%");
        });
        return read(condition + " order by f.code, l.code, l.id limit " + most, parameters);
    }

    private List<FrameLineRef> read(String condition, Collection<?> parameters) {
        return Rows.list(entities, REFERENCE + condition, parameters, FrameLineRepository::reference);
    }

    private static FrameLineRef reference(Row row) {
        return new FrameLineRef(
                row.number("id"),
                row.uuid("uuid"),
                row.text("code"),
                LineLevel.byCode(row.text("level")).orElseThrow(),
                row.text("label"),
                row.uuid("frame"),
                row.text("frame_code"),
                row.text("frame_name"),
                row.number("axis"),
                row.text("axis_code"),
                row.text("axis_label"),
                row.has("archived_at"));
    }

    /** The axes of all frames, as their current versions say them: the words by the code with its frame, in that order. */
    public Map<String, String> axes() {
        Map<String, String> axes = new LinkedHashMap<>();
        Rows.list(
                        entities,
                        "select f.code as frame, l.code, vl.label from frame_line l join frame f on f.id = l.frame_id"
                                + " join frame_version v on v.frame_id = f.id and " + CURRENT
                                + " join frame_version_line vl on vl.version_id = v.id and vl.line_id = l.id"
                                + " where l.level = 'axis' order by f.code, vl.rank, l.id",
                        List.of(),
                        row -> row)
                .forEach(row -> axes.put(
                        row.text("frame") + "/" + row.text("code"), row.text("code") + " " + row.text("label")));
        return axes;
    }

    /** Counts the lines that carry each public, of whatever version; by term. */
    public Map<String, Long> uses() {
        return Rows.list(
                        entities,
                        "select t.term, count(distinct t.line_id) as uses from frame_version_line_term t group by t.term",
                        List.of(),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("term"), row -> row.number("uses")));
    }
}
