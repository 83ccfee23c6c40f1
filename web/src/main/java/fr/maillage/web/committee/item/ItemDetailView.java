package fr.maillage.web.committee.item;

import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One item of an agenda. */
@Named
@ViewScoped
public class ItemDetailView extends RecordDetailView<ItemDetail, ItemField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemService items;

    @Inject
    private ItemAgendaService agenda;

    @Inject
    private ItemLabels labels;

    private transient AgendaLine line;

    public ItemDetailView() {
        super(ItemField.class, "committee.item");
    }

    @Override
    protected ItemService service() {
        return items;
    }

    @Override
    protected ItemLabels labels() {
        return labels;
    }

    /** The item with the names of what it is about. */
    public AgendaLine getLine() {
        if (line == null) {
            line = agenda.line(getDetail().item());
        }
        return line;
    }
}
