package fr.maillage.web.offer;

import fr.maillage.offer.OfferFilter;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
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

    /** How many the page shows; the list of offers has them all. */
    private static final int SHOWN = 50;

    @Inject
    private OfferService offers;

    private final Map<OfferFilter, Page<OfferView>> read = new HashMap<>();

    /** What is offered at a place. */
    public Page<OfferView> place(UUID place) {
        return of(OfferFilter.at(place), "name");
    }

    /** What an actor offers. */
    public Page<OfferView> actor(UUID actor) {
        return of(OfferFilter.by(actor), "place");
    }

    private Page<OfferView> of(OfferFilter filter, String sort) {
        return read.computeIfAbsent(filter, f -> offers.list(f, new PageRequest(0, SHOWN, sort, true)));
    }
}
