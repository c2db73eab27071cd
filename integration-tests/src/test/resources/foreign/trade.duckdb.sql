create table "Customers" (
  "CustomerID" char(5) primary key,
  "Company Name" varchar(40) not null,
  "group" varchar(20),
  "Credit" decimal(19, 4) default 0
)

create table "Employees" (
  "EmployeeID" smallint primary key,
  "ReportsTo" smallint references "Employees",
  "Birth Date" date,
  "Photo" blob,
  "Notes" varchar default 'a ''quoted'' note; with % and \ in it'
)

create table "Orders" (
  "OrderID" integer primary key,
  "CustomerID" varchar references "Customers",
  "EmployeeID" smallint references "Employees",
  "order" integer not null check ("order" % 2 = 1),
  "select" varchar default 'from',
  "Ship.To" varchar,
  "Ordered" timestamp default current_timestamp not null,
  unique ("order", "Ordered")
)

create table "Products" (
  "ProductID" bigint primary key,
  "Unit Price" decimal(19, 4) default 0.0000 not null,
  "Discontinued" boolean default false not null,
  "Attributes" json,
  "Codes" integer[]
)

create table "Order Details" (
  "OrderID" integer not null references "Orders",
  "ProductID" bigint not null references "Products",
  "Quantity" smallint default 1 not null check ("Quantity" > 0),
  "Price" decimal(9, 4) not null,
  "Line Total" double generated always as ("Quantity" * "Price"),
  primary key ("OrderID", "ProductID")
)

create table "Shipments of Details" (
  id uuid primary key,
  "Order" integer,
  "Product" bigint,
  foreign key ("Order", "Product") references "Order Details" ("OrderID", "ProductID")
)

create index "by day" on "Orders" ("Ordered", "order")

create view "Order Subtotals" as select "OrderID", sum("Line Total") as "Sub Total" from "Order Details" group by "OrderID"
