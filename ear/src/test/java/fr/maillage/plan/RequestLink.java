package fr.maillage.plan;

import fr.maillage.ask.AskedFixture;
import fr.maillage.ask.AskedKind;
import fr.maillage.ask.AskedState;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** The link by which a partner says what was counted; it is a structure's, so that no person's fate changes it. */
@Dependent
public class RequestLink implements AskedFixture {

    private static final String HERS = " where action_id = (select id from plan_action where uuid = ?)";

    @Inject
    private RequestDesk desk;

    private UUID action;
    private String secret;

    @Override
    public Set<AskedKind> kinds() {
        return Set.of(AskedKind.REQUEST);
    }

    @Override
    public void prepare(LocalMailServer server) {
        UUID partner = desk.actor("Fils", null);
        action = desk.action("Fils");
        secret = desk.secret(action, partner, desk.month());
    }

    @Override
    public String secret(AskedKind kind) {
        return secret;
    }

    @Override
    public String form(AskedKind kind) {
        return "version=0&count-ateliers=4";
    }

    @Override
    public void bring(AskedState state) {
        switch (state) {
            case PASSED ->
                Sql.update("update plan_request set expires_at = current_timestamp" + HERS, action.toString());
            case MOVED ->
                Sql.update(
                        "update plan_action set territory_id = (select id from territory where code = 'com:93008')"
                                + " where uuid = ?",
                        action.toString());
            case ARCHIVED ->
                Sql.update(
                        "update plan_action set archived_at = current_timestamp, archive_reason = 'Essai' where uuid = ?",
                        action.toString());
            case ERASED, MERGED -> {}
        }
    }

    @Override
    public String state() {
        return Sql.rows("select answered_at, messages from plan_request" + HERS, action.toString())
                + Sql.rows("select version, figure, source from plan_figure" + HERS + " order by id", action.toString())
                        .toString();
    }
}
