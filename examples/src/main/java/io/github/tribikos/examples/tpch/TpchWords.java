package io.github.tribikos.examples.tpch;

import java.util.List;

/** The words that columns are made of: those of clause 4.2.2 where a query asks for them. */
final class TpchWords {
    static final List<String> REGIONS = List.of("AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST");

    static final List<String> NATIONS = List.of(
            "ALGERIA",
            "ARGENTINA",
            "BRAZIL",
            "CANADA",
            "EGYPT",
            "ETHIOPIA",
            "FRANCE",
            "GERMANY",
            "INDIA",
            "INDONESIA",
            "IRAN",
            "IRAQ",
            "JAPAN",
            "JORDAN",
            "KENYA",
            "MOROCCO",
            "MOZAMBIQUE",
            "PERU",
            "CHINA",
            "ROMANIA",
            "SAUDI ARABIA",
            "VIETNAM",
            "RUSSIA",
            "UNITED KINGDOM",
            "UNITED STATES");

    /** The region's key for each nation. */
    static final String REGION_OF_NATION = "0111403322442400012342331";

    static final List<String> SEGMENTS = List.of("AUTOMOBILE", "BUILDING", "FURNITURE", "HOUSEHOLD", "MACHINERY");
    static final List<String> PRIORITIES = List.of("1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW");
    static final List<String> MODES = List.of("REG AIR", "AIR", "RAIL", "SHIP", "TRUCK", "MAIL", "FOB");

    static final List<String> INSTRUCTIONS = List.of("DELIVER IN PERSON", "COLLECT COD", "NONE", "TAKE BACK RETURN");

    static final List<List<String>> TYPES = List.of(
            List.of("STANDARD", "SMALL", "MEDIUM", "LARGE", "ECONOMY", "PROMO"),
            List.of("ANODIZED", "BURNISHED", "PLATED", "POLISHED", "BRUSHED"),
            List.of("TIN", "NICKEL", "BRASS", "STEEL", "COPPER"));

    static final List<List<String>> CONTAINERS = List.of(
            List.of("SM", "LG", "MED", "JUMBO", "WRAP"),
            List.of("CASE", "BOX", "BAG", "JAR", "PKG", "PACK", "CAN", "DRUM"));

    static final List<String> COLORS = List.of(
            "almond", "azure", "beige", "black", "blue", "brown", "coral", "cream", "cyan", "forest", "ghost", "green",
            "indian", "ivory", "khaki", "lace", "lemon", "lime", "linen", "maroon", "mint", "navy", "olive", "orange",
            "peach", "pink", "plum", "puff", "red", "rose", "sandy", "sienna", "sky", "snow", "steel", "tan", "wheat");

    static final List<String> COMMENTS = List.of(
            "quick",
            "deposit",
            "lazy",
            "ideas",
            "bold",
            "sleep",
            "pending",
            "near",
            "the",
            "river",
            "brave",
            "accounts",
            "nod",
            "slowly",
            "even",
            "letters",
            "above",
            "stars",
            "busy",
            "platelet",
            "quiet",
            "above",
            "theory",
            "haul");

    private TpchWords() {}
}
