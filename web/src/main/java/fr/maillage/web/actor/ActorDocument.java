package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ContactView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole actor in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Actor", description = "An organisation that helps residents with digital life")
public class ActorDocument {

    private static final FieldAccess<ActorDocument, ActorField> ACCESS = new FieldAccess<ActorDocument, ActorField>(
                    ActorField.class)
            .text(ActorField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(ActorField.SHORT_NAME, d -> d.shortName, (d, v) -> d.shortName = v)
            .text(ActorField.TYPE, d -> d.type, (d, v) -> d.type = v)
            .text(ActorField.IDENTIFIER, d -> d.identifier, (d, v) -> d.identifier = v)
            .text(ActorField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(ActorField.ADDRESS, d -> d.address, (d, v) -> d.address = v)
            .text(ActorField.PHONE, d -> d.phone, (d, v) -> d.phone = v)
            .text(ActorField.EMAIL, d -> d.email, (d, v) -> d.email = v)
            .text(ActorField.WEBSITE, d -> d.website, (d, v) -> d.website = v)
            .codes(ActorField.NETWORKS, d -> d.networks, (d, v) -> d.networks = v)
            .text(ActorField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    @Schema(readOnly = true)
    public UUID id;

    public String name;

    public String shortName;

    @Schema(description = "A code of the list actor-type, for example association")
    public String type;

    @Schema(description = "SIRET, RNA or RIDET; no two actors have the same")
    public String identifier;

    @Schema(description = "Code of the département, EPT, EPCI or commune where it acts, for example com:93032")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    public String address;

    @Schema(description = "E.164, for example +33180059880")
    public String phone;

    public String email;

    public String website;

    public String remark;

    @Schema(description = "Codes of the list network, for example france-services")
    public List<String> networks;

    @Schema(readOnly = true, description = "Whom it is reached through; absent without the right to know them")
    public List<Contact> contacts;

    @Schema(readOnly = true)
    public OffsetDateTime archivedAt;

    @Schema(readOnly = true)
    public String archiveReason;

    @Schema(readOnly = true)
    public OffsetDateTime updatedAt;

    /** A person whom an actor is reached through. */
    @Schema(name = "ActorContact")
    public record Contact(UUID id, String name, String duty, String email, String phone, boolean noMail) {

        static Contact of(ContactView contact) {
            return new Contact(
                    contact.id(), contact.name(), contact.duty(), contact.email(), contact.phone(), contact.noMail());
        }
    }

    static ActorDocument of(ActorDetail actor) {
        ActorDocument document = new ActorDocument();
        ACCESS.write(document, actor.values());
        document.id = actor.id();
        document.territoryName = actor.territory().name();
        document.contacts = actor.contacts() == null
                ? null
                : actor.contacts().stream().map(Contact::of).toList();
        document.archivedAt = actor.archivedAt();
        document.archiveReason = actor.archiveReason();
        document.updatedAt = actor.updatedAt();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ActorField> values() {
        return ACCESS.values(this);
    }
}
