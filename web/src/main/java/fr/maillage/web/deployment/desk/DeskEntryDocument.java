package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskEntry;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entry that an orientation desk sends of one person. */
@Schema(name = "DeskEntry", description = "Need, short diagnosis and direction of one person, who is not known")
public class DeskEntryDocument {

    @Schema(description = "A UUID by which the entry is taken once, however often it is sent")
    public String key;

    @Schema(description = "The code of the desk's commune")
    public String territory;

    @Schema(description = "When she came")
    public LocalDate day;

    @Schema(description = "A code of the list need")
    public String need;

    @Schema(description = "A code of the list equipment; null where nobody asked")
    public String equipment;

    @Schema(description = "A code of the list french-ease; null where nobody asked")
    public String ease;

    @Schema(description = "place, network or nowhere")
    public String direction;

    @Schema(description = "The identifier of the place; with the direction place only")
    public String place;

    @Schema(description = "A code of the list network; with the direction network only")
    public String network;

    @Schema(description = "Whether she agrees that her unmet need becomes a statement, without her name")
    public boolean consent;

    private static UUID key(String text) {
        try {
            return Identifiers.of("key", text);
        } catch (Problem noKey) {
            throw Problem.invalid("key", "unknown-value", text);
        }
    }

    DeskEntry entry() {
        return new DeskEntry(key(key), territory, day, need, equipment, ease, direction, place, network, consent);
    }
}
