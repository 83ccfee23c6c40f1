package fr.maillage.offer;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The job that lets offers begin and end in the national records of their places; nightly, before the snapshot. */
@ApplicationScoped
public class OfferDeriveJob extends SoleJob {

    public static final String ID = "offer-derive";

    public OfferDeriveJob() {
        super(ID, Permission.RUN_JOBS, "/offer/list.xhtml");
    }
}
