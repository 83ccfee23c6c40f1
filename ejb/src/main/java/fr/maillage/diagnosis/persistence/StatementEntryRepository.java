package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;

/** Enters statements as files bring them: beside JPA, hundreds at once. */
@ApplicationScoped
public class StatementEntryRepository {

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    /** Enters statements, which get their keys here; many at once. */
    public void enter(Collection<Statement> some) {
        Iterator<Long> drawn = keys.draw("select nextval('statement_seq')", Statement.KEYS_AT_ONCE, some.size())
                .iterator();
        some.forEach(statement -> statement.keyed(drawn.next()));
        jdbc.write(
                "insert into statement (id, uuid, version, code, nature, polarity, words, said_on, group_id, respondent_id,"
                        + " territory_id, qpv_id, place_id, exhibit_id, search_text, created_at, updated_at,"
                        + " collection_id) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                some,
                (row, statement) -> {
                    FieldValues<StatementField> values = statement.values();
                    row.setLong(1, statement.id());
                    row.setString(2, statement.uuid().toString());
                    row.setString(3, statement.code());
                    row.setString(4, values.text(StatementField.NATURE));
                    row.setString(5, values.text(StatementField.POLARITY));
                    row.setString(6, values.text(StatementField.WORDS));
                    row.setObject(7, LocalDate.parse(values.text(StatementField.SAID_ON)));
                    row.setObject(8, statement.groupId(), Types.BIGINT);
                    row.setObject(9, statement.respondentId(), Types.BIGINT);
                    row.setLong(10, statement.territoryId());
                    row.setObject(11, statement.qpvId(), Types.BIGINT);
                    row.setObject(12, statement.links().place(), Types.BIGINT);
                    row.setObject(13, statement.links().exhibit(), Types.BIGINT);
                    row.setString(14, statement.searchText());
                    row.setObject(15, statement.createdAt());
                    row.setObject(16, statement.updatedAt());
                    row.setLong(17, statement.collectionId());
                });
    }
}
