package fr.maillage.web.offer;

import fr.maillage.offer.OfferList;
import fr.maillage.offer.OfferView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The offers on the page of a place or of an actor. */
@Named
@RequestScoped
public class OffersOfView {

    /** Number of offers that the page shows; the list of offers has them all. */
    private static final int SHOWN = 50;

    @Inject
    private OfferList offers;

    private final Map<ListRequest, Page<OfferView>> read = new HashMap<>();

    /** Lists what is offered at a place. */
    public Page<OfferView> place(UUID place) {
        return of(OfferList.at(place), "name");
    }

    /** Offers of an actor. */
    public Page<OfferView> actor(UUID actor) {
        return of(OfferList.by(actor), "place");
    }

    private Page<OfferView> of(ListRequest request, String sort) {
        return read.computeIfAbsent(request, r -> offers.page(r, new PageRequest(0, SHOWN, sort, true)));
    }
}
