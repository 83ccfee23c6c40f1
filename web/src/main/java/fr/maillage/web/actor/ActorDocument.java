package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorInput;
import fr.maillage.actor.ContactView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole actor in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Actor", description = "An organisation that helps residents with digital life")
public record ActorDocument(
        @Schema(readOnly = true) UUID id,
        String name,
        String shortName,

        @Schema(description = "A code of the list actor-type, for example association")
        String type,

        @Schema(description = "SIRET, RNA or RIDET; no two actors have the same")
        String identifier,

        @Schema(description = "Code of the département, EPT, EPCI or commune where it acts, for example com:93032")
        String territory,

        @Schema(readOnly = true) String territoryName,
        String address,

        @Schema(description = "E.164, for example +33180059880")
        String phone,

        String email,
        String website,
        String remark,

        @Schema(description = "Codes of the list network, for example france-services")
        List<String> networks,

        @Schema(readOnly = true, description = "Whom it is reached through; absent without the right to know them")
        List<Contact> contacts,

        @Schema(readOnly = true) OffsetDateTime archivedAt,
        @Schema(readOnly = true) String archiveReason,
        @Schema(readOnly = true) OffsetDateTime updatedAt) {

    /** A person whom an actor is reached through. */
    @Schema(name = "ActorContact")
    public record Contact(UUID id, String name, String duty, String email, String phone, boolean noMail) {

        static Contact of(ContactView contact) {
            return new Contact(
                    contact.id(), contact.name(), contact.duty(), contact.email(), contact.phone(), contact.noMail());
        }
    }

    static ActorDocument of(ActorDetail actor) {
        ActorInput values = actor.values();
        return new ActorDocument(
                actor.id(),
                values.name(),
                values.shortName(),
                values.type(),
                values.identifier(),
                values.territory(),
                actor.territory().name(),
                values.address(),
                values.phone(),
                values.email(),
                values.website(),
                values.remark(),
                values.networks(),
                actor.contacts() == null
                        ? null
                        : actor.contacts().stream().map(Contact::of).toList(),
                actor.archivedAt(),
                actor.archiveReason(),
                actor.updatedAt());
    }

    /** What is to be checked and stored. */
    ActorInput input() {
        return new ActorInput(
                name,
                shortName,
                type,
                identifier,
                territory,
                address,
                phone,
                email,
                website,
                remark,
                networks == null
                        ? List.of()
                        : networks.stream().filter(code -> code != null).toList());
    }
}
