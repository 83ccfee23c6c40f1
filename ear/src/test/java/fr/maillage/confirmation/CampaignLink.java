package fr.maillage.confirmation;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.ask.AskedFixture;
import fr.maillage.ask.AskedKind;
import fr.maillage.ask.AskedState;
import fr.maillage.testing.As;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * The link by which an address is asked about a place. That it was opened is noted (ADR 0017), and is left out of what must
 * not change. Whoever is merged keeps her address, and by it her link.
 */
@Dependent
public class CampaignLink implements AskedFixture {

    @Inject
    private CampaignDesk desk;

    @Inject
    private PersonFileService files;

    private final String contact = "lien-" + UUID.randomUUID() + "@exemple.test";
    private UUID place;
    private String secret;

    @Override
    public Set<AskedKind> kinds() {
        return Set.of(AskedKind.CAMPAIGN);
    }

    @Override
    public void prepare(LocalMailServer server) {
        place = desk.oldPlace("Lieu relu", desk.actor(contact), null);
        desk.campaign(0);
        secret = desk.link(server, contact);
    }

    @Override
    public String secret(AskedKind kind) {
        return secret;
    }

    @Override
    public String form(AskedKind kind) {
        return "action=confirm&place=" + place + "&version=" + desk.place(place).version();
    }

    @Override
    public void bring(AskedState state) {
        switch (state) {
            case PASSED ->
                Sql.update("update campaign_target set expires_at = current_timestamp where email = ?", contact);
            case MOVED ->
                Sql.update(
                        "update place set commune_id = (select id from territory where code = 'com:93008') where uuid = ?",
                        place.toString());
            case ARCHIVED ->
                Sql.update(
                        "update place set archived_at = current_timestamp, archive_reason = 'Essai' where uuid = ?",
                        place.toString());
            case ERASED ->
                As.administrator(() -> {
                    files.erase(new PersonQuery(contact, null, null));
                    return null;
                });
            case MERGED -> {}
        }
    }

    @Override
    public String state() {
        return Sql.rows(
                        "select a.answer, p.version, p.date_maj, p.archived_at, (select count(*) from place_proposal o"
                                + " where o.place_id = p.id) as proposals from place p join campaign_place a"
                                + " on a.place_id = p.id where p.uuid = ? order by a.id",
                        place.toString())
                .toString();
    }
}
