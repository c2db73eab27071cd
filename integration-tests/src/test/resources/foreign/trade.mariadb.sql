create table `Customers` (
  `CustomerID` char(5) primary key,
  `Company Name` varchar(40) not null,
  `group` varchar(20),
  `Credit` decimal(19, 4) default 0
) collate utf8mb4_bin

create table `Employees` (
  `EmployeeID` smallint primary key,
  `ReportsTo` smallint,
  `Birth Date` date,
  `Photo` blob,
  `Notes` varchar(99) default 'a ''quoted'' note; with % and \\ in it',
  constraint `FK_Employees_Boss` foreign key (`ReportsTo`) references `Employees` (`EmployeeID`)
)

create table `Orders` (
  `OrderID` int not null auto_increment primary key,
  `CustomerID` char(5) collate utf8mb4_bin,
  `EmployeeID` smallint,
  `order` int not null,
  `select` varchar(10) default 'from',
  `Ship.To` varchar(60),
  `Ordered` datetime not null default current_timestamp(),
  constraint `CK_Orders "odd"` check (`order` % 2 = 1),
  unique key `order` (`order`, `Ordered`),
  constraint `to customer` foreign key (`CustomerID`) references `Customers` (`CustomerID`) on delete set null,
  constraint `to employee` foreign key (`EmployeeID`) references `Employees` (`EmployeeID`)
)

create table `Products` (
  `ProductID` bigint unsigned not null auto_increment primary key,
  `Unit Price` decimal(19, 4) not null default 0.0000,
  `Discontinued` tinyint(1) not null default 0,
  `Attributes` json not null,
  `Code` binary(4)
)

create table `Order Details` (
  `OrderID` int not null,
  `ProductID` bigint unsigned not null,
  `Quantity` smallint not null default 1 check (`Quantity` > 0),
  `Price` decimal(19, 4) not null,
  `Line Total` decimal(24, 4) as (`Quantity` * `Price`) stored,
  primary key (`OrderID`, `ProductID`),
  constraint `of order` foreign key (`OrderID`) references `Orders` (`OrderID`) on delete cascade,
  constraint `of product` foreign key (`ProductID`) references `Products` (`ProductID`)
)

create table `Shipments of Details` (
  id uuid primary key,
  `Order` int,
  `Product` bigint unsigned,
  constraint `to details` foreign key (`Order`, `Product`) references `Order Details` (`OrderID`, `ProductID`)
)

create index `by day` on `Orders` (`Ordered` desc, `order`)

create unique index `ship, and customer` on `Orders` (`Ship.To`, `CustomerID`)

create unique index by_prefix on `Customers` (`Company Name`(7))

create view `Order Subtotals` as select `OrderID`, sum(`Line Total`) as `Sub Total` from `Order Details` group by `OrderID`
