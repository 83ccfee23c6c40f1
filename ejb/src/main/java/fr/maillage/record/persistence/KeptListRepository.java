package fr.maillage.record.persistence;

import fr.maillage.record.list.KeptLayout;
import fr.maillage.record.list.KeptView;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps which columns people chose, and the addresses of lists that they gave a name. */
@ApplicationScoped
public class KeptListRepository {

    private static final String COMMA = ",";

    @Inject
    private Jdbc jdbc;

    /** The list as an account wants to see it; as the kind shows it where nothing was chosen. */
    public KeptLayout layout(UUID account, String kind) {
        return jdbc
                .rows(
                        "select columns, dense from list_columns where account = ? and kind = ?",
                        List.of(account.toString(), kind))
                .stream()
                .map(row -> new KeptLayout(List.of(Parts.of(row.text("columns"), COMMA)), row.flag("dense")))
                .findFirst()
                .orElse(KeptLayout.USUAL);
    }

    /** Keeps how an account wants to see a list. */
    public void choose(UUID account, String kind, KeptLayout layout) {
        jdbc.update("delete from list_columns where account = ? and kind = ?", account.toString(), kind);
        if (!layout.equals(KeptLayout.USUAL)) {
            jdbc.update(
                    "insert into list_columns (account, kind, columns, dense) values (?, ?, ?, ?)",
                    account.toString(),
                    kind,
                    String.join(COMMA, layout.columns()),
                    layout.dense());
        }
    }

    /** The views of an account and those that others share, by name. */
    public List<KeptView> views(UUID account, String kind) {
        return jdbc
                .rows(
                        "select uuid, name, query, shared, account from list_view"
                                + " where kind = ? and (account = ? or shared) order by name, id",
                        List.of(kind, account.toString()))
                .stream()
                .map(row -> view(row, account))
                .toList();
    }

    /** Keeps a view, in place of the account's own of the same name. */
    public void keep(UUID account, String kind, KeptView view, OffsetDateTime now) {
        jdbc.update(
                "delete from list_view where account = ? and kind = ? and name = ?",
                account.toString(),
                kind,
                view.name());
        jdbc.update(
                "insert into list_view (id, uuid, kind, account, name, query, shared, kept_at)"
                        + " values (nextval('list_view_seq'), ?, ?, ?, ?, ?, ?, ?)",
                view.id().toString(),
                kind,
                account.toString(),
                view.name(),
                view.query(),
                view.shared(),
                now);
    }

    /** Removes a view of an account, and tells how many there were. */
    public int drop(UUID account, UUID view) {
        return jdbc.update("delete from list_view where uuid = ? and account = ?", view.toString(), account.toString());
    }

    /** Removes all that some accounts kept. */
    public void removeOf(Collection<UUID> accounts) {
        for (String table : List.of(
                "delete from list_view where account = ?",
                "delete from list_columns where account = ?",
                "delete from record_act where account = ?")) {
            jdbc.write(table, accounts, (statement, account) -> statement.setString(1, account.toString()));
        }
    }

    private static KeptView view(Row row, UUID account) {
        return new KeptView(
                row.uuid("uuid"),
                row.text("name"),
                row.text("query"),
                row.flag("shared"),
                account.equals(row.uuid("account")));
    }
}
