CREATE TABLE [Customers] (
  "CustomerID" char(5) NOT NULL PRIMARY KEY,
  "Company Name" nvarchar(40) NOT NULL,
  "group" nvarchar(20),
  "Credit" "money" DEFAULT (0)
)

CREATE TABLE "Employees" (
  "EmployeeID" INTEGER PRIMARY KEY,
  "ReportsTo" "int" NULL,
  "Birth Date" "datetime" NULL CHECK ("Birth Date" < '2100-01-01'),
  "Photo" "image" NULL,
  "Notes" "ntext" DEFAULT 'a ''quoted'' note; with % and \ in it', -- a comment, with "quotes"
  CONSTRAINT "FK_Employees_Boss" FOREIGN KEY ("ReportsTo") REFERENCES "Employees" ("EmployeeID")
)

CREATE TABLE "Orders" (
  "OrderID" INTEGER PRIMARY KEY,
  "CustomerID" char(5) REFERENCES "Customers" ON DELETE SET NULL,
  "EmployeeID" int REFERENCES "Employees",
  "order" int NOT NULL,
  "select" varchar(10) DEFAULT 'from',
  "Ship.To" varchar(60),
  "Ordered" timestamp DEFAULT CURRENT_TIMESTAMP NOT NULL,
  /* said once */ CONSTRAINT "CK_Orders ""odd""" CHECK ("order" % 2 = 1),
  UNIQUE ("order", "Ordered")
)

CREATE TABLE "Products" (
  "ProductID" INTEGER NOT NULL CONSTRAINT pk_products PRIMARY KEY,
  "Unit Price" numeric(19, 4) NOT NULL DEFAULT 0.0000,
  "Discontinued" bit NOT NULL DEFAULT 0,
  "Attributes" json DEFAULT '{}' NOT NULL
)

CREATE TABLE "Order Details" (
  "OrderID" int NOT NULL,
  "ProductID" int NOT NULL,
  "Quantity" smallint NOT NULL DEFAULT (1),
  "Price" numeric(19, 4) NOT NULL DEFAULT -1.5,
  "Line Total" numeric AS ("Quantity" * "Price"),
  CONSTRAINT "PK Order Details" PRIMARY KEY ("OrderID", "ProductID"),
  CONSTRAINT "CK ""Quantity""" CHECK ("Quantity" > 0),
  CONSTRAINT "of order" FOREIGN KEY ("OrderID") REFERENCES "Orders" ("OrderID") ON DELETE CASCADE,
  CONSTRAINT "of product" FOREIGN KEY ("ProductID") REFERENCES "Products" ("ProductID")
)

CREATE TABLE "Shipments of Details" (
  id uuid PRIMARY KEY,
  "Order" int,
  "Product" int,
  CONSTRAINT "to details" FOREIGN KEY ("Order", "Product") REFERENCES "Order Details"
)

CREATE INDEX "by day" ON "Orders" ("Ordered" DESC, "order")

CREATE UNIQUE INDEX "Open orders, by ship" ON "Orders" ("Ship.To") WHERE "CustomerID" IS NOT NULL

CREATE VIEW "Order Subtotals" AS SELECT "OrderID", sum("Line Total") AS "Sub Total" FROM "Order Details" GROUP BY "OrderID"
