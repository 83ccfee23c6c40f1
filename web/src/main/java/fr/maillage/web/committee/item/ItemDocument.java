package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemThread;
import fr.maillage.committee.item.ItemView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole item of an agenda in the API. What a program cannot set is ignored when it is sent: a record that was read can be
 * changed and sent back as it is.
 */
@Schema(name = "AgendaItem", description = "What a gathering talks about")
public class ItemDocument extends RecordDocument {

    private static final FieldAccess<ItemDocument, ItemField> ACCESS = new FieldAccess<ItemDocument, ItemField>(
                    ItemField.class)
            .text(ItemField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(ItemField.GATHERING, d -> d.gathering, (d, v) -> d.gathering = v)
            .number(ItemField.DURATION, d -> d.duration, (d, v) -> d.duration = v)
            .text(ItemField.PRESENTER, d -> d.presenter, (d, v) -> d.presenter = v)
            .text(ItemField.PRESENTED_BY, d -> d.presentedBy, (d, v) -> d.presentedBy = v)
            .codes(ItemField.LINKS, d -> d.links, (d, v) -> d.links = v)
            .text(ItemField.CARRIED_OVER, d -> d.carriedOver, (d, v) -> d.carriedOver = v)
            .text(ItemField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    public String title;

    @Schema(description = "Identifier of the gathering; an item stays in its gathering")
    public String gathering;

    @Schema(readOnly = true)
    public String gatheringTitle;

    @Schema(readOnly = true, description = "YYYY-MM-DD")
    public LocalDate heldOn;

    @Schema(readOnly = true, description = "Its place on the agenda: only the order counts")
    public Integer rank;

    @Schema(readOnly = true, description = "Code of the territory that the body works for")
    public String territory;

    @Schema(description = "In minutes, from 1 to 1440")
    public Integer duration;

    @Schema(description = "Identifier of who presents it, among persons")
    public String presenter;

    @Schema(description = "Who presents it, in words, where it is nobody of the register")
    public String presentedBy;

    @Schema(
            description = "The records that it is about, 20 at most: their kind and identifier, such as"
                    + " finding:7f3c…; written by kind and code, too: finding:F07")
    public List<String> links;

    @Schema(description = "yes for an item that waits for another gathering; no without it")
    public String carriedOver;

    @Schema(readOnly = true, description = "Identifier of the item of an earlier gathering that it goes on with")
    public UUID continues;

    @Schema(readOnly = true, description = "Identifier of the item in which it goes on")
    public UUID continuedBy;

    public String remark;

    public static ItemDocument of(ItemView item) {
        ItemDocument document = new ItemDocument();
        ACCESS.write(document, item.values());
        document.tell(item);
        document.gatheringTitle = item.gatheringTitle();
        document.heldOn = item.heldOn();
        document.rank = item.rank();
        document.territory = item.territoryCode();
        document.continues = item(item.before());
        document.continuedBy = item(item.after());
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ItemField> values() {
        return ACCESS.values(this);
    }

    private static UUID item(ItemThread thread) {
        return thread == null ? null : thread.item();
    }
}
