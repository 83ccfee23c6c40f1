package fr.maillage.web.actor;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorSummary;
import fr.maillage.record.FieldValues;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An actor in the list that programs read.
 *
 * @param shortName null where it has none
 * @param type a code of the list of types
 * @param identifier SIRET, RNA or RIDET; null where unknown
 * @param territoryCode where it acts, such as {@code com:93032}
 * @param networks codes of networks and labels, in the order of their list
 * @param contacts how many people it is reached through
 */
@Schema(name = "ActorSummary")
public record ActorItem(
        UUID id,
        String name,
        String shortName,
        String type,
        String identifier,
        String territoryCode,
        String territoryName,
        String phone,
        String email,
        String website,
        List<String> networks,
        long contacts,
        boolean archived) {

    public ActorItem {
        networks = List.copyOf(networks);
    }

    static ActorItem of(ActorSummary actor) {
        FieldValues<ActorField> values = actor.values();
        return new ActorItem(
                actor.id(),
                actor.name(),
                values.text(ActorField.SHORT_NAME),
                values.text(ActorField.TYPE),
                values.text(ActorField.IDENTIFIER),
                values.text(ActorField.TERRITORY),
                actor.territoryName(),
                values.text(ActorField.PHONE),
                values.text(ActorField.EMAIL),
                values.text(ActorField.WEBSITE),
                values.list(ActorField.NETWORKS),
                actor.contacts(),
                actor.archived());
    }
}
