package fr.maillage.duplicate.model;

/** Builds what is compared of a place of Gagny. */
final class PlaceTraits {

    static final Traits.Point HERE = new Traits.Point(48.8835, 2.5350);
    static final Traits.Point FAR = new Traits.Point(48.8935, 2.5350);

    private final String name;
    private final String address;
    private Traits.Point position;
    private String phone;
    private int phoneShared = 1;
    private String pivot;
    private int pivotShared = 1;
    private long commune = 1;
    private String postalCode = "93220";
    private Long actor;

    private PlaceTraits(String name, String address) {
        this.name = name;
        this.address = address;
    }

    static PlaceTraits place(String name, String address) {
        return new PlaceTraits(name, address);
    }

    PlaceTraits at(Traits.Point point) {
        position = point;
        return this;
    }

    PlaceTraits phone(String number, int shared) {
        phone = number;
        phoneShared = shared;
        return this;
    }

    PlaceTraits pivot(String identifier, int shared) {
        pivot = identifier;
        pivotShared = shared;
        return this;
    }

    PlaceTraits in(long territory, String postal) {
        commune = territory;
        postalCode = postal;
        return this;
    }

    PlaceTraits of(Long organisation) {
        actor = organisation;
        return this;
    }

    Traits build() {
        return new Traits(
                1,
                NameText.of(name, "Gagny"),
                AddressText.of(address),
                commune,
                postalCode,
                position,
                phone,
                phoneShared,
                pivot,
                pivotShared,
                actor);
    }
}
