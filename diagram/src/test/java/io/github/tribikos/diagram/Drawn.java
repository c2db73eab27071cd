package io.github.tribikos.diagram;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG read back by the XML parser of the JDK. */
final class Drawn {
    private static final Pattern COMMAND = Pattern.compile("([MLQ])([-\\d.]+) ([-\\d.]+)(?: ([-\\d.]+) ([-\\d.]+))?");

    final Element root;

    /** A line from the table referred to, to the one that refers; its corners before they were made round. */
    record Line(String id, String from, String to, List<Point> points) {}

    Drawn(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    /** The elements with this class, in the order in which they are drawn. */
    List<Element> all(String style) {
        return all(root, style);
    }

    static List<Element> all(Element within, String style) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagName("*");
        for (int index = 0; index < nodes.getLength(); index++) {
            Element element = (Element) nodes.item(index);
            if (List.of(element.getAttribute("class").split(" ", -1)).contains(style)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The texts with this class within. */
    static List<String> texts(Element within, String style) {
        return all(within, style).stream().map(Element::getTextContent).toList();
    }

    static Rectangle place(Element rect) {
        return new Rectangle(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    static Rectangle box(Element table) {
        return place(all(table, "box").get(0));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** What a tooltip says of the element. */
    static String title(Element element) {
        return element.getElementsByTagName("title").item(0).getTextContent();
    }

    List<Line> lines() {
        return all("link").stream()
                .map(link -> new Line(
                        link.getAttribute("id"),
                        link.getAttribute("data-from"),
                        link.getAttribute("data-to"),
                        points(all(link, "line").get(0).getAttribute("d"))))
                .toList();
    }

    private static List<Point> points(String path) {
        List<Point> points = new ArrayList<>();
        List<MatchResult> commands = COMMAND.matcher(path).results().toList();
        for (MatchResult command : commands) {
            boolean isEnd = command.equals(commands.get(0)) || command.equals(commands.get(commands.size() - 1));
            if (isEnd || command.group(1).equals("Q")) { // an L within leads to a round corner
                points.add(new Point(Double.parseDouble(command.group(2)), Double.parseDouble(command.group(3))));
            }
        }
        return points;
    }
}
