package io.github.tribikos.it.festival;

/** For the weekend. */
public class WeekendBand extends Wristband {}
