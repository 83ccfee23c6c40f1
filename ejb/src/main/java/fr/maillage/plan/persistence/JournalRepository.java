package fr.maillage.plan.persistence;

import fr.maillage.document.KeptFile;
import fr.maillage.plan.journal.JournalEntry;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes the journals of actions. */
@ApplicationScoped
public class JournalRepository {

    private static final String SELECT =
            "select j.id, j.uuid, j.version, j.action_id, j.noted_on, j.words, j.file_id, j.file_name, j.media_type,"
                    + " j.size_bytes from plan_journal j where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The latest entries of an action, the latest first. */
    public List<JournalEntry> of(long action, int most) {
        return Rows.list(
                entities,
                SELECT + "j.action_id = ? order by j.noted_on desc, j.id desc limit " + most,
                JournalRepository::entry,
                action);
    }

    public Optional<JournalEntry> byId(UUID id) {
        return Rows.list(entities, SELECT + "j.uuid = ?", JournalRepository::entry, id.toString()).stream()
                .findFirst();
    }

    /** Which of some files are those of entries. */
    public Set<UUID> filesAmong(Collection<UUID> files) {
        List<String> asked = files.stream().map(UUID::toString).toList();
        return asked.isEmpty()
                ? Set.of()
                : Rows.list(
                                entities,
                                "select j.file_id from plan_journal j where j.file_id in (" + Rows.marks(asked) + ")",
                                asked,
                                row -> row.uuid("file_id"))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** Enters an entry; its key and version are not looked at. */
    public void add(JournalEntry entry) {
        Rows.execute(
                entities,
                "insert into plan_journal (id, uuid, version, action_id, noted_on, words)"
                        + " values (nextval('plan_journal_seq'), ?, 1, ?, ?, ?)",
                entry.id().toString(),
                entry.action(),
                entry.notedOn(),
                entry.words());
        if (entry.file() != null) {
            Rows.execute(
                    entities,
                    "update plan_journal set file_id = ?, file_name = ?, media_type = ?, size_bytes = ? where uuid = ?",
                    entry.file().id().toString(),
                    entry.file().name(),
                    entry.file().mediaType(),
                    entry.file().size(),
                    entry.id().toString());
        }
    }

    /** Replaces the day and the words of an entry whose action is locked. */
    public void change(JournalEntry entry) {
        Rows.execute(
                entities,
                "update plan_journal set version = version + 1, noted_on = ?, words = ? where id = ?",
                entry.notedOn(),
                entry.words(),
                entry.key());
    }

    /** @return false where it is there no more in this version */
    public boolean remove(JournalEntry entry) {
        return Rows.execute(
                        entities, "delete from plan_journal where id = ? and version = ?", entry.key(), entry.version())
                == 1;
    }

    private static JournalEntry entry(Row row) {
        return new JournalEntry(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("action_id"),
                row.day("noted_on"),
                row.text("words"),
                row.has("file_id")
                        ? new KeptFile(
                                row.uuid("file_id"),
                                row.text("file_name"),
                                row.text("media_type"),
                                row.number("size_bytes"))
                        : null);
    }
}
