package fr.maillage.web.committee.item;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.person.PersonNames;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.AddingEditView;
import fr.maillage.web.shared.record.LinkPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects an item, or puts a new one on the agenda of a gathering. */
@Named
@ViewScoped
public class ItemEditView extends AddingEditView<ItemDetail, ItemField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemService items;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemAgendaService agenda;

    @Inject
    private PersonNames persons;

    @Inject
    private ItemLabels labels;

    @Inject
    private LinkPages pages;

    @Inject
    private Caller caller;

    private String gathering;
    private String gatheringTitle;
    private String territory;

    public ItemEditView() {
        super(ItemField.class, "committee.item", ItemField.LINKS);
    }

    @Override
    protected ItemService service() {
        return items;
    }

    @Override
    protected ItemLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<ItemField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        GatheringDetail held = gatherings.get(Identifiers.of("committee.gathering", gathering));
        if (!held.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!held.open()) {
            throw Problem.notFound("committee.gathering", gathering);
        }
        gatheringTitle = held.gathering().title();
        territory = held.gathering().territoryCode();
        return FieldValues.none(ItemField.class)
                .with(ItemField.GATHERING, held.id().toString())
                .with(ItemField.CARRIED_OVER, ItemField.NO);
    }

    @Override
    protected ItemDetail create(FieldValues<ItemField> input) {
        return items.create(input);
    }

    @Override
    protected void opened(ItemDetail item) {
        gathering = item.item().gathering().toString();
        gatheringTitle = item.item().gatheringTitle();
        territory = item.item().territoryCode();
        offer(item.values().list(ItemField.LINKS));
    }

    /** The agenda, where one goes on with the next item. */
    @Override
    protected String page(ItemDetail saved) {
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id="
                + saved.item().gathering();
    }

    @Override
    protected Reference reference(ItemField field) {
        return persons;
    }

    @Override
    protected Reference addable() {
        return new LinkReference(agenda, pages, territory);
    }

    public String getGatheringTitle() {
        return gatheringTitle;
    }

    public String getGathering() {
        return gathering;
    }

    public void setGathering(String gathering) {
        this.gathering = gathering;
    }

    @Override
    public String getBack() {
        return "/committee/gathering/detail.xhtml?id=" + gathering;
    }

    @Override
    protected boolean asked(ItemField field) {
        return field != ItemField.GATHERING && field != ItemField.LINKS;
    }
}
