package fr.maillage.web.committee.renewal;

import fr.maillage.committee.renewal.RenewalView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate that ends in the API, and what becomes of the seat. */
@Schema(name = "Renewal", description = "A mandate that ends, who follows, and whom to ask")
public class RenewalDocument {

    @Schema(description = "Identifier of the seat, among the members of the body")
    public UUID seat;

    @Schema(description = "Of the seat, for If-Match of a write")
    public Integer version;

    @Schema(description = "Identifier of who leaves, among persons")
    public UUID person;

    public String name;

    @Schema(description = "Identifier of the actor that she represents; left out for a resident")
    public UUID actor;

    public String actorName;

    public String role;

    @Schema(description = "Identifier of the body")
    public UUID body;

    public String bodyName;

    public String territoryName;

    @Schema(description = "Last day, YYYY-MM-DD")
    public String until;

    @Schema(description = "to-fill: it is over and nobody follows; ending: nobody who follows is known yet; followed")
    public String state;

    @Schema(description = "Identifier of the seat of who follows; left out for nobody")
    public UUID follower;

    public String followerName;

    @Schema(description = "First day of who follows, YYYY-MM-DD")
    public String followerFrom;

    @Schema(description = "Whom of the actor to ask; left out for nobody, and for whom you may not know")
    public String contactName;

    @Schema(description = "Left out also for who asked not to be written to")
    public String contactEmail;

    static RenewalDocument of(RenewalView renewal) {
        RenewalDocument document = new RenewalDocument();
        document.seat = renewal.seat();
        document.version = renewal.version();
        document.person = renewal.person();
        document.name = renewal.name();
        document.actor = renewal.actor();
        document.actorName = renewal.actorName();
        document.role = renewal.role();
        document.body = renewal.body();
        document.bodyName = renewal.bodyName();
        document.territoryName = renewal.territoryName();
        document.until = renewal.until().toString();
        document.state = renewal.state().code();
        document.follower = renewal.follower();
        document.followerName = renewal.followerName();
        document.followerFrom =
                renewal.followerFrom() == null ? null : renewal.followerFrom().toString();
        document.contactName = renewal.contactName();
        document.contactEmail = renewal.contactEmail();
        return document;
    }
}
