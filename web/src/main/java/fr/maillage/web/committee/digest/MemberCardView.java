package fr.maillage.web.committee.digest;

import fr.maillage.committee.home.MemberCard;
import fr.maillage.committee.home.MemberCardService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Card of her committees on a member's first page. */
@Named
@RequestScoped
public class MemberCardView {

    @Inject
    private MemberCardService cards;

    private MemberCard card;

    @PostConstruct
    void init() {
        card = cards.mine().orElse(null);
    }

    public boolean isShown() {
        return card != null;
    }

    public MemberCard getCard() {
        return card;
    }
}
