package fr.maillage.offer;

import static fr.maillage.offer.OfferDesk.GAGNY;
import static fr.maillage.offer.OfferDesk.says;

import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Offers are records like others. */
@InsideEar
class OfferRecordIT extends RecordContract<OfferDetail, OfferField> {

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferService offers;

    @Inject
    private OfferList offerList;

    private UUID place;

    OfferRecordIT() {
        super(OfferField.class, OfferField.REMARK);
    }

    @Override
    protected RecordService<OfferDetail, OfferField> service() {
        return offers;
    }

    @Override
    protected OfferDetail enter() {
        if (place == null) {
            place = desk.place(GAGNY);
        }
        return offers.create(place, says(OfferField.SERVICES, "aide-demarches"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return offerList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "place", "commune", "actor");
    }
}
