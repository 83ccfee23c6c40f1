package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes that the rows of a run have left for later ones, in the transaction of the caller. */
@ApplicationScoped
public class RecordNoteRepository {

    @Inject
    private Jdbc jdbc;

    /** Reads the notes of a run under some keys, some hundreds at most; by key. */
    public Map<String, String> find(UUID run, Collection<String> keys) {
        Map<String, String> byDigest = keys.stream().collect(Collectors.toMap(RecordNoteRepository::digest, k -> k));
        List<Object> parameters = new ArrayList<>(byDigest.keySet());
        parameters.add(run.toString());
        Map<String, String> found = new HashMap<>();
        // Joined, for a list of parameters is looked through for each note of the run where PostgreSQL takes the table
        // for small.
        jdbc.rows(
                        "select n.note_key, n.note from (values " + rows(keys)
                                + ") k (note_key) join import_record_note n on n.note_key = k.note_key and n.run_uuid = ?",
                        parameters)
                .forEach(row -> found.put(byDigest.get(row.text("note_key")), row.text("note")));
        return found;
    }

    private static String rows(Collection<String> keys) {
        return String.join(", ", Collections.nCopies(keys.size(), "(cast(? as varchar(64)))"));
    }

    public void add(UUID run, Map<String, String> notes, OffsetDateTime now) {
        jdbc.write(
                "insert into import_record_note (note, noted_at, run_uuid, note_key) values (?, ?, ?, ?)",
                notes.entrySet(),
                (insert, note) -> {
                    insert.setString(1, note.getValue());
                    insert.setObject(2, now);
                    insert.setString(3, run.toString());
                    insert.setString(4, digest(note.getKey()));
                });
    }

    public void change(UUID run, Map<String, String> notes, OffsetDateTime now) {
        jdbc.write(
                "update import_record_note set note = ?, noted_at = ? where run_uuid = ? and note_key = ?",
                notes.entrySet(),
                (update, note) -> {
                    update.setString(1, note.getValue());
                    update.setObject(2, now);
                    update.setString(3, run.toString());
                    update.setString(4, digest(note.getKey()));
                });
    }

    /** Forgets what a run has noted. */
    public void forget(UUID run) {
        jdbc.update("delete from import_record_note where run_uuid = ?", List.of(run.toString()));
    }

    /** Forgets what a run has noted, and what runs did that nobody will take up again. */
    public void forget(UUID run, OffsetDateTime before) {
        jdbc.write("delete from import_record_note where run_uuid = ? or noted_at < ?", List.of(run), (delete, id) -> {
            delete.setString(1, id.toString());
            delete.setObject(2, before);
        });
    }

    /** Keys hold names and addresses of people, which nobody needs to read here. */
    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
